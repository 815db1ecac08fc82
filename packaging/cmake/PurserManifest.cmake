# What a build has to know of a module's manifest, read by the same YAML library as the programs'.

# purser_manifest(<variable> <module.yaml>): the manifest as JSON. A change of the file configures
# anew.
function(purser_manifest variable file)
  purser_yamltojson_tool(tool)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  execute_process(COMMAND "${tool}" "${file}" OUTPUT_VARIABLE json ERROR_VARIABLE fault
                  RESULT_VARIABLE code OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_STRIP_TRAILING_WHITESPACE)
  if(NOT code EQUAL 0)
    message(FATAL_ERROR "${fault}")
  endif()
  set(${variable} "${json}" PARENT_SCOPE)
endfunction()

# purser_manifest_depends(<variable> <json>): the names of the modules that must be there.
function(purser_manifest_depends variable json)
  set(names "")
  string(JSON count ERROR_VARIABLE absent LENGTH "${json}" depends)
  if(NOT absent AND count GREATER 0)
    math(EXPR last "${count} - 1")
    foreach(index RANGE ${last})
      string(JSON optional ERROR_VARIABLE absent GET "${json}" depends ${index} optional)
      if(absent OR NOT optional)
        string(JSON name GET "${json}" depends ${index} name)
        list(APPEND names "${name}")
      endif()
    endforeach()
  endif()
  set(${variable} "${names}" PARENT_SCOPE)
endfunction()

# purser_yamltojson_tool(<variable>): the program, built while configuring, because what a manifest
# says decides which targets there are; or the one that PURSER_YAMLTOJSON names.
function(purser_yamltojson_tool variable)
  set(source "${PURSER_TOOLS_DIR}/yamltojson.cpp")
  set(tool "${PROJECT_BINARY_DIR}/bin/tools/yamltojson")
  if(PURSER_YAMLTOJSON)
    set(${variable} "${PURSER_YAMLTOJSON}" PARENT_SCOPE)
    return()
  endif()
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
  if(NOT EXISTS "${tool}" OR "${source}" IS_NEWER_THAN "${tool}")
    find_package(yaml-cpp REQUIRED)
    try_compile(built "${PROJECT_BINARY_DIR}/CMakeFiles/yamltojson" "${source}"
                LINK_LIBRARIES yaml-cpp CXX_STANDARD 20 CXX_STANDARD_REQUIRED ON
                OUTPUT_VARIABLE log COPY_FILE "${tool}")
    unset(built CACHE)
    if(NOT EXISTS "${tool}")
      message(FATAL_ERROR "The manifest reader ${source} cannot be built:\n${log}")
    endif()
  endif()
  set(${variable} "${tool}" PARENT_SCOPE)
endfunction()

set(PURSER_TOOLS_DIR "${CMAKE_CURRENT_LIST_DIR}/../tools")
