// Help, made from the list of commands.
#pragma once

#include <string>
#include <string_view>

#include "command.hpp"

namespace regard::cli {

/// Of one command, of all verbs of a noun, or (nullptr and an empty noun) of the program; 80 columns.
std::string help(const Command* command, std::string_view noun);

}  // namespace regard::cli
