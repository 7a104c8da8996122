#include "regard/store/source.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "regard/core/error.hpp"
#include "regard/store/files.hpp"

namespace regard::store {

std::vector<SourceEntry> FolderSource::list(std::string_view folder) const {
  const std::string path(folder);
  const Found found = what_is(root_, path);
  if (found == Found::nothing) return {};
  if (found == Found::symlink)
    throw Error(Error::Kind::world, fmt::format("'{}' is a symbolic link, not a folder", path),
                "put the folder itself in its place");
  std::vector<SourceEntry> entries;
  for (const Listed& entry : list_folder(root_, path))
    entries.push_back({entry.name, entry.found == Found::folder, entry.found == Found::symlink});
  return entries;
}

std::optional<std::string> FolderSource::read(std::string_view path) const {
  const std::string name(path);
  if (what_is(root_, name) == Found::nothing) return std::nullopt;
  return read_file(root_, name);
}

std::vector<SourceEntry> MemorySource::list(std::string_view folder) const {
  const std::string before = folder.empty() ? std::string() : fmt::format("{}/", folder);
  std::vector<SourceEntry> entries;
  for (auto at = files_.lower_bound(before); at != files_.end() && at->first.starts_with(before);) {
    const std::size_t slash = at->first.find('/', before.size());
    const bool is_folder = slash != std::string::npos;
    const std::string path = at->first.substr(0, slash);
    entries.push_back({path.substr(before.size()), is_folder, false});
    // '0' comes next after '/': past everything in that folder.
    at = is_folder ? files_.lower_bound(path + '0') : std::next(at);
  }
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return entries;
}

std::optional<std::string> MemorySource::read(std::string_view path) const {
  const auto found = files_.find(std::string(path));
  if (found == files_.end()) return std::nullopt;
  return found->second;
}

}  // namespace regard::store
