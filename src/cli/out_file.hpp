// A file that an option names and a command writes: never over another one unasked, whole or not at all.
#pragma once

#include <string>
#include <string_view>

#include "session.hpp"

namespace regard::cli {

/// The path as seen from where the program was started.
std::string absolute(const Session& session, const std::string& path);
/// Errors: world, when what `option` names is there already and --force was not given.
void require_new_file(const Session& session, std::string_view option);
/// Written aside, then put in place. Errors: world; what was there before stays.
void write_out(const Session& session, std::string_view option, const std::string& bytes, unsigned permissions = 0666);

}  // namespace regard::cli
