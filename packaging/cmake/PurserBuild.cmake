# Settings that hold for every target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib/purser")
# The build folder has the layout of an installation, so what is linked once runs in both.
set(CMAKE_BUILD_WITH_INSTALL_RPATH ON)
set(CMAKE_INSTALL_RPATH_USE_LINK_PATH ON)
set(CMAKE_INSTALL_RPATH "$ORIGIN/../lib/purser")
# A library whose inside alone changed needs no new link of all that use it.
set(CMAKE_LINK_DEPENDS_NO_SHARED ON)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

find_program(PURSER_CCACHE ccache)
if(PURSER_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" "CCACHE_NOHASHDIR=1"
      "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" "${PURSER_CCACHE}")
endif()
find_program(PURSER_MOLD mold)
if(PURSER_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -fpch-preprocess)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Optimizing, GCC 12 takes the inactive alternatives of a std::variant that is moved for uninitialized.
  add_compile_options(-Wno-maybe-uninitialized)
endif()
if(PURSER_WERROR)
  add_compile_options(-Werror)
endif()
if(PURSER_SANITIZE)
  add_compile_options(-fsanitize=${PURSER_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${PURSER_SANITIZE})
endif()
add_link_options(-Wl,-z,defs)
if(PURSER_SANITIZE)
  add_link_options(-Wl,-z,undefs)
endif()

set(PURSER_QT Core Sql)
if(PURSER_TESTS OR PURSER_BENCHMARKS)
  list(APPEND PURSER_QT Test)
endif()
if(PURSER_DESKTOP)
  list(APPEND PURSER_QT Widgets DBus Pdf PdfWidgets)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${PURSER_QT} Gui Svg LinguistTools)
find_package(PkgConfig REQUIRED)

# What a module's library must share with the program that loads it. It stands in the metadata of every
# module under "abi" and is compared before the library is opened; the module interface itself has its
# version in the interface's id.
string(REGEX MATCH "^[0-9]+" PURSER_COMPILER_MAJOR "${CMAKE_CXX_COMPILER_VERSION}")
string(TOLOWER "qt${Qt6_VERSION_MAJOR}.${Qt6_VERSION_MINOR}-${CMAKE_CXX_COMPILER_ID}${PURSER_COMPILER_MAJOR}-${CMAKE_SYSTEM_PROCESSOR}" PURSER_ABI)

add_compile_definitions(QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
                        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH)
