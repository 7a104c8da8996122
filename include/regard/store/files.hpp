// Files of a register, and the few things done to them. Nothing here knows what a file says, and no symbolic link is
// followed for a record.
// Paths are relative to `folder`, the register's own; failures are Error world naming the path as it was
// given.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/date.hpp"
#include "regard/store/places.hpp"

namespace regard::store {

// Looking.

enum class Found { nothing, file, folder, symlink, other };

struct Listed {
  std::string name;
  Found found = Found::other;
};

Found what_is(const std::string& folder, const std::string& path);
/// Names in byte order, "." and ".." left out.
std::vector<Listed> list_folder(const std::string& folder, const std::string& path);
/// When a file's bytes were last written; not given when it is not there.
Instant last_changed(const std::string& folder, const std::string& path);
/// The whole of a regular file that is no symbolic link.
std::string read_file(const std::string& folder, const std::string& path);
/// The whole of what an officer named on the command line: links are followed, a pipe is read to its end.
std::string read_given_file(const std::string& path);
/// The path with every link resolved.
std::string real_path(const std::string& path);

// Changing. What is written has reached the disk when these return.

/// A new file; nothing is left of it when it cannot be written whole. Of `permissions` it has what the umask leaves.
void write_new_file(const std::string& folder, const std::string& path, std::string_view bytes, unsigned permissions = 0666);
/// What stood under the name is whole until what takes its place is. For what is derived alone: a record is never replaced.
/// Its caller holds a lock, so that what a run that died left half written can be taken away.
void replace_file(const std::string& folder, const std::string& path, std::string_view bytes, unsigned permissions);
/// Refused when `to` is there already.
void rename_new(const std::string& folder, const std::string& from, const std::string& to);
void sync_folder(const std::string& folder, const std::string& path);
/// The folders of `path` that are not there yet, the outermost first.
std::vector<std::string> missing_folders(const std::string& folder, const std::string& path);
/// Makes `path` and the folders above it, where they are not there yet.
void make_folders(const std::string& folder, const std::string& path);
/// Makes one folder that only its owner can read.
void make_private_folder(const std::string& folder, const std::string& path);
/// One that is not there is no failure.
void remove_file(const std::string& folder, const std::string& path);
/// One that is not there, or not empty, stays as it is.
void remove_empty_folder(const std::string& folder, const std::string& path);

}  // namespace regard::store
