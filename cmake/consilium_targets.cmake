# Flags and the two functions every folder uses.

add_library(consilium_flags INTERFACE)
target_compile_options(consilium_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${CONSILIUM_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(consilium_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(CONSILIUM_SANITIZE)
    target_compile_options(consilium_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(consilium_flags INTERFACE -fsanitize=address,undefined)
endif()

# consilium_add_library(NAME SOURCES ... [PUBLIC libs...] [PRIVATE libs...] [QT])
# One static library per folder; includes are written from the project root: "core/base/result.h".
function(consilium_add_library name)
    cmake_parse_arguments(ARG "QT" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE consilium_flags ${ARG_PRIVATE})
    if(ARG_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# consilium_add_test(NAME SOURCES ... LIBS ... [GUI] [LABELS slow])
function(consilium_add_test name)
    cmake_parse_arguments(ARG "GUI" "" "SOURCES;LIBS;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE consilium_flags Qt6::Core Qt6::Test ${ARG_LIBS})
    target_compile_definitions(${name} PRIVATE
        CONSILIUM_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CONSILIUM_BINARY_DIR="${PROJECT_BINARY_DIR}")
    # QTRY_ of Qt 6.5 and later narrows a duration inside the macro, in our file.
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        set_source_files_properties(${ARG_SOURCES} PROPERTIES COMPILE_OPTIONS -Wno-conversion)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set(labels unit)
    if(ARG_GUI)
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
        set(labels gui)
    endif()
    list(APPEND labels ${ARG_LABELS})
    set_tests_properties(${name} PROPERTIES LABELS "${labels}" TIMEOUT 900
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
