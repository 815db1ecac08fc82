include(PurserManifest)
include(PurserTranslations)

# purser_add_module(<name>)
#
# Builds the module in the current folder. Folder and manifest say everything: domain/ becomes the
# library <name> (no windows), ui/ becomes <name>_ui (desktop only), tests/ its tests; module.yaml,
# README.md, migrations/ and the compiled translations are laid beside them in
# lib/purser/modules/<name>. Both libraries carry the manifest in their plugin metadata:
#
#     Q_PLUGIN_METADATA(IID PurserModule_iid FILE "<name>.json")
#
# and beside it, under the key "abi", the stamp PURSER_ABI of the compiler and Qt they were built with.
function(purser_add_module name)
  purser_manifest(manifest "${CMAKE_CURRENT_SOURCE_DIR}/module.yaml")
  string(JSON declared ERROR_VARIABLE absent GET "${manifest}" name)
  if(absent OR NOT declared STREQUAL name)
    message(FATAL_ERROR "${CMAKE_CURRENT_SOURCE_DIR}/module.yaml: name must be \"${name}\" as in purser_add_module")
  endif()
  purser_write("${CMAKE_CURRENT_BINARY_DIR}/manifest/${name}.json" "${manifest}\n")
  purser_manifest_depends(depends "${manifest}")

  purser_add_module_half(${name} ${name} domain
                         LINKS purser_objects purser_modules purser_services purser_events
                               purser_documents ${depends})
  if(PURSER_DESKTOP AND IS_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}/ui")
    get_property(ui GLOBAL PROPERTY PURSER_UI_LIBRARIES)
    purser_add_module_half(${name} ${name}_ui ui QT Widgets Pdf PdfWidgets LINKS ${name} ${ui})
  endif()
  purser_lay_module_files(${name})
  purser_add_translations(${name} "${PROJECT_BINARY_DIR}/lib/purser/modules/${name}/translations"
                          lib/purser/modules/${name}/translations domain ui)
  if(PURSER_TESTS AND EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/tests/CMakeLists.txt")
    add_subdirectory(tests)
  endif()
endfunction()

# purser_add_modules(): the module in every folder here that has a module.yaml, those first that
# others need. A module that needs one which is not here is named and left out, with those that need
# it. What was built of a module that has gone since goes too.
function(purser_add_modules)
  file(GLOB manifests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*/module.yaml")
  set(waiting "")
  foreach(file IN LISTS manifests)
    get_filename_component(folder "${file}" DIRECTORY)
    get_filename_component(name "${folder}" NAME)
    purser_manifest(manifest "${file}")
    purser_manifest_depends(depends_${name} "${manifest}")
    list(APPEND waiting ${name})
  endforeach()
  set(progress TRUE)
  while(waiting AND progress)
    set(progress FALSE)
    foreach(name IN LISTS waiting)
      set(missing ${depends_${name}})
      foreach(needed IN LISTS depends_${name})
        if(TARGET ${needed})
          list(REMOVE_ITEM missing ${needed})
        endif()
      endforeach()
      set(missing_${name} "${missing}")
      if(NOT missing)
        add_subdirectory(${name})
        list(REMOVE_ITEM waiting ${name})
        set(progress TRUE)
      endif()
    endforeach()
  endwhile()
  foreach(name IN LISTS waiting)
    list(JOIN missing_${name} ", " missing)
    message(WARNING "The module ${name} is left out: it depends on ${missing}, which is not here or depends on it in turn")
  endforeach()
  file(GLOB built "${PROJECT_BINARY_DIR}/lib/purser/modules/*")
  foreach(folder IN LISTS built)
    get_filename_component(name "${folder}" NAME)
    if(NOT TARGET ${name})
      file(REMOVE_RECURSE "${folder}")
    endif()
  endforeach()
endfunction()

# One half of a module: a shared library of all sources in <folder>, which other modules may link.
function(purser_add_module_half module target folder)
  cmake_parse_arguments(ARG "" "" "QT;LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp"
       "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h" "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.qrc")
  add_library(${target} SHARED ${sources})
  set_target_properties(${target} PROPERTIES
                        DEFINE_SYMBOL ""
                        LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib/purser/modules/${module}"
                        AUTOMOC_MOC_OPTIONS "-Mabi=${PURSER_ABI}")
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/manifest")
  foreach(component IN LISTS ARG_QT)
    target_link_libraries(${target} PUBLIC Qt6::${component})
  endforeach()
  target_link_libraries(${target} PUBLIC ${ARG_LINKS})
  target_link_options(${target} PRIVATE -Wl,--as-needed)
  set(rpath "$ORIGIN/../..")
  foreach(library IN LISTS ARG_LINKS)
    if(NOT library MATCHES "^purser_" AND NOT library STREQUAL module)
      list(APPEND rpath "$ORIGIN/../${library}")
    endif()
  endforeach()
  list(APPEND rpath "$ORIGIN")
  set_target_properties(${target} PROPERTIES INSTALL_RPATH "${rpath}")
  purser_precompile(${target} ${ARG_QT})
  install(TARGETS ${target} LIBRARY DESTINATION lib/purser/modules/${module})
endfunction()

# What lies beside the libraries: laid anew when a file comes, goes or changes.
function(purser_lay_module_files name)
  set(destination "${PROJECT_BINARY_DIR}/lib/purser/modules/${name}")
  set(stamp "${CMAKE_CURRENT_BINARY_DIR}/files.stamp")
  file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/migrations/*")
  list(APPEND files "${CMAKE_CURRENT_SOURCE_DIR}/module.yaml")
  set(lay "")
  set(migrations "${CMAKE_CURRENT_SOURCE_DIR}/migrations")
  if(IS_DIRECTORY "${migrations}")
    set(lay COMMAND "${CMAKE_COMMAND}" -E copy_directory "${migrations}" "${destination}/migrations")
    install(DIRECTORY "${migrations}" DESTINATION lib/purser/modules/${name})
  endif()
  list(JOIN files "\n" list)
  purser_write("${CMAKE_CURRENT_BINARY_DIR}/files.txt" "${list}\n")
  add_custom_command(OUTPUT "${stamp}" DEPENDS ${files} "${CMAKE_CURRENT_BINARY_DIR}/files.txt"
                     COMMAND "${CMAKE_COMMAND}" -E rm -rf "${destination}/migrations"
                     COMMAND "${CMAKE_COMMAND}" -E copy "${CMAKE_CURRENT_SOURCE_DIR}/module.yaml" "${destination}/module.yaml"
                     ${lay}
                     COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
                     COMMENT "Laying the files of the module ${name}" VERBATIM)
  add_custom_target(${name}_files ALL DEPENDS "${stamp}")
  add_dependencies(${name} ${name}_files)
  install(FILES "${CMAKE_CURRENT_SOURCE_DIR}/module.yaml" DESTINATION lib/purser/modules/${name})
endfunction()

# Writes a file unless that is what it holds already, so that nothing is built anew for nothing.
function(purser_write file content)
  if(EXISTS "${file}")
    file(READ "${file}" present)
    if(present STREQUAL content)
      return()
    endif()
  endif()
  file(WRITE "${file}" "${content}")
endfunction()
