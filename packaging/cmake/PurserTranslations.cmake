# purser_add_translations(<name> <build folder> <install folder> <source folder>...)
#
# Every translations/<name>_<language>.ts in the current folder is compiled into
# <build folder>/<name>_<language>.qm. `update_translations` brings the .ts files up to date with the
# texts in the source folders; a new language starts with an empty <name>_<language>.ts.
function(purser_add_translations name destination installed)
  file(GLOB catalogs CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/translations/${name}_*.ts")
  if(NOT catalogs)
    return()
  endif()
  set(compiled "")
  foreach(catalog IN LISTS catalogs)
    get_filename_component(base "${catalog}" NAME_WE)
    set(output "${destination}/${base}.qm")
    add_custom_command(OUTPUT "${output}" DEPENDS "${catalog}"
                       COMMAND "${CMAKE_COMMAND}" -E make_directory "${destination}"
                       COMMAND Qt6::lrelease -silent "${catalog}" -qm "${output}"
                       COMMENT "Compiling the translation ${base}" VERBATIM)
    list(APPEND compiled "${output}")
  endforeach()
  add_custom_target(${name}_translations ALL DEPENDS ${compiled})
  install(FILES ${compiled} DESTINATION ${installed})

  set(folders "")
  foreach(folder IN LISTS ARGN)
    if(IS_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}/${folder}")
      list(APPEND folders "${CMAKE_CURRENT_SOURCE_DIR}/${folder}")
    endif()
  endforeach()
  add_custom_target(${name}_update_translations
                    COMMAND Qt6::lupdate -silent -locations none -no-obsolete -tr-function-alias tr+=mark
                            -I "${PROJECT_SOURCE_DIR}" ${folders} -ts ${catalogs}
                    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM)
  if(NOT TARGET update_translations)
    add_custom_target(update_translations)
  endif()
  add_dependencies(update_translations ${name}_update_translations)
endfunction()
