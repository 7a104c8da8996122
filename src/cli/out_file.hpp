// A file that an option names and a command writes: never over another one unasked, whole or not at all.
#pragma once

#include <string>
#include <string_view>

#include "session.hpp"

namespace regard::cli {

/// The path as seen from where the program was started.
std::string absolute(const Session& session, const std::string& path);
/// Errors: world, where the file is there already and --force was not given; a refusal where it would lie among a
/// register's records, --force or not.
void require_new(const Session& session, const std::string& path);
/// Errors: world, where a folder is neither there nor can be made.
void require_folder(const Session& session, const std::string& path);
/// Written aside, then put in place. Errors: world; what was there before stays.
void write_whole(const Session& session, const std::string& path, const std::string& bytes, unsigned permissions = 0666);

// The same for a file that an option names.
/// Errors: world, when what `option` names is there already and --force was not given.
void require_new_file(const Session& session, std::string_view option);
void write_out(const Session& session, std::string_view option, const std::string& bytes, unsigned permissions = 0666);

}  // namespace regard::cli
