# purser_add_tests(<group> USES <purser library>... [QT <component>...] [LINKS <target>...] [SOURCES <file>...]
#                  [ENVIRONMENT <NAME=value>...])
#
# SOURCES are what the tests of the group share. Every tst_*.cpp in the current folder is one test program and one CTest test named
# <group>.<file without tst_>, with the label <group>. They see no screen, except those of the group
# desktop, which ./test starts on a virtual one.
function(purser_add_tests group)
  cmake_parse_arguments(ARG "" "" "USES;QT;LINKS;SOURCES;ENVIRONMENT" ${ARGN})
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
  set(used Qt6::Test ${ARG_LINKS})
  foreach(library IN LISTS ARG_USES)
    list(APPEND used purser_${library})
  endforeach()
  foreach(component IN LISTS ARG_QT)
    list(APPEND used Qt6::${component})
  endforeach()
  if(ARG_SOURCES)
    add_library(tests_${group} STATIC ${ARG_SOURCES})
    purser_compile_test(tests_${group} "${used}")
    list(PREPEND used tests_${group})
  endif()
  foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME_WE)
    string(REGEX REPLACE "^tst_" "" short "${name}")
    set(target tst_${group}_${short})
    add_executable(${target} "${file}")
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin/tests"
                          BUILD_WITH_INSTALL_RPATH OFF)
    purser_compile_test(${target} "${used}")
    add_test(NAME ${group}.${short} COMMAND ${target})
    if(NOT group STREQUAL "desktop")
      list(PREPEND ARG_ENVIRONMENT QT_QPA_PLATFORM=offscreen)
    endif()
    set_tests_properties(${group}.${short} PROPERTIES LABELS ${group} TIMEOUT 300
                         ENVIRONMENT "${ARG_ENVIRONMENT}")
  endforeach()
endfunction()

function(purser_compile_test target used)
  target_link_libraries(${target} PRIVATE ${used})
  purser_precompile_test(${target})
  target_compile_definitions(${target} PRIVATE PURSER_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                             PURSER_BINARY_DIR="${PROJECT_BINARY_DIR}")
endfunction()

# Tests run for moments and are built often: they are not optimized, and share a precompiled header of
# their own, because programs are compiled with other options than libraries.
function(purser_precompile_test target)
  target_compile_options(${target} PRIVATE -O0)
  if(NOT PURSER_PRECOMPILE)
    return()
  endif()
  if(NOT TARGET purser_pch_tests)
    file(WRITE "${PROJECT_BINARY_DIR}/pch_tests.cpp.in" "int main() {}\n")
    configure_file("${PROJECT_BINARY_DIR}/pch_tests.cpp.in" "${PROJECT_BINARY_DIR}/pch_tests.cpp" COPYONLY)
    add_executable(purser_pch_tests "${PROJECT_BINARY_DIR}/pch_tests.cpp")
    set_target_properties(purser_pch_tests PROPERTIES
                          AUTOMOC OFF
                          RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin/tests")
    target_compile_options(purser_pch_tests PRIVATE -O0)
    # Not Qt Test: it defines the folder of each test, and what differs cannot share a precompiled header.
    target_link_libraries(purser_pch_tests PRIVATE Qt6::Core)
    target_include_directories(purser_pch_tests PRIVATE "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../..")
    target_precompile_headers(purser_pch_tests PRIVATE "<packaging/cmake/pch_core.h>")
  endif()
  target_precompile_headers(${target} REUSE_FROM purser_pch_tests)
endfunction()

# purser_add_python_tests(<group> [ENVIRONMENT <NAME=value>...])
#
# Every test_*.py in the current folder is one CTest test named <group>.<file without test_>. Only the
# system's Python and its standard library; PURSER_SOURCE_DIR and PURSER_BINARY_DIR are in its environment.
function(purser_add_python_tests group)
  cmake_parse_arguments(ARG "" "" "ENVIRONMENT" ${ARGN})
  file(GLOB scripts CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/test_*.py")
  foreach(script IN LISTS scripts)
    get_filename_component(name "${script}" NAME_WE)
    string(REGEX REPLACE "^test_" "" short "${name}")
    add_test(NAME ${group}.${short} COMMAND /usr/bin/python3 -B "${script}")
    set_tests_properties(${group}.${short} PROPERTIES LABELS ${group} TIMEOUT 600
                         ENVIRONMENT "PURSER_SOURCE_DIR=${PROJECT_SOURCE_DIR};PURSER_BINARY_DIR=${PROJECT_BINARY_DIR};CMAKE_COMMAND=${CMAKE_COMMAND};${ARG_ENVIRONMENT}")
  endforeach()
endfunction()

# purser_add_benchmarks(<group> USES <purser library>... [QT <component>...] [LINKS <target>...])
#
# Every bench_*.cpp in the current folder is a program bin/bench/<group>.<file without bench_> that
# ./bench runs: it prints its figure beside the limit measured in the same run, and ends with 0 when the
# limit is kept.
function(purser_add_benchmarks group)
  if(NOT PURSER_BENCHMARKS)
    return()
  endif()
  cmake_parse_arguments(ARG "" "" "USES;QT;LINKS;SOURCES" ${ARGN})
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/bench_*.cpp")
  foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME_WE)
    string(REGEX REPLACE "^bench_" "" short "${name}")
    set(target bench_${group}_${short})
    add_executable(${target} EXCLUDE_FROM_ALL "${file}" ${ARG_SOURCES})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin/bench"
                          OUTPUT_NAME ${group}.${short} BUILD_WITH_INSTALL_RPATH OFF)
    list(TRANSFORM ARG_USES PREPEND purser_ OUTPUT_VARIABLE used)
    list(TRANSFORM ARG_QT PREPEND Qt6:: OUTPUT_VARIABLE components)
    target_link_libraries(${target} PRIVATE ${used} ${components} ${ARG_LINKS})
    target_compile_definitions(${target} PRIVATE PURSER_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                               PURSER_BINARY_DIR="${PROJECT_BINARY_DIR}")
    add_dependencies(benchmarks ${target})
  endforeach()
endfunction()

if(PURSER_BENCHMARKS AND NOT TARGET benchmarks)
  add_custom_target(benchmarks)
endif()
