#include "out_file.hpp"

#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>

#include "regard/core/text.hpp"
#include "regard/store/files.hpp"

namespace regard::cli {

std::string absolute(const Session& session, const std::string& path) {
  return path.starts_with('/') ? path : session.world.folder + "/" + path;
}

namespace {

/// Whether a path leads among what a register keeps for ever, by whatever links.
bool lies_among_records(const std::filesystem::path& path) {
  std::error_code unknown;
  const auto whole = std::filesystem::weakly_canonical(path, unknown);
  for (auto root = whole.parent_path(); root.has_relative_path(); root = root.parent_path()) {
    if (store::what_is(root.string(), store::register_file()) != store::Found::file) continue;
    const auto within = whole.lexically_relative(root).generic_string();
    for (const auto& kept : {store::cases_folder(), store::office_folder(), store::policies_folder(), store::templates_folder() + "/used", store::derived_folder()})
      if (within.starts_with(kept + "/")) return true;
    if (within == store::register_file()) return true;
  }
  return false;
}

}  // namespace

void require_new(const Session& session, const std::string& path) {
  require(Rule::only_records_are_kept_here, !lies_among_records(absolute(session, path)),
          fmt::format("'{}' would lie among the records of a register", visible(path)), "give a name outside of it; what was sent is kept already, and never written over");
  if (!session.words.has("--force") && store::what_is("", absolute(session, path)) != store::Found::nothing)
    throw Error(Error::Kind::world, fmt::format("'{}' is there already", visible(path)), "give another name, or --force to replace it");
}

void require_folder(const Session& session, const std::string& path) {
  std::error_code failed;
  std::filesystem::create_directory(absolute(session, path), failed);
  if (!std::filesystem::is_directory(absolute(session, path), failed))
    throw Error(Error::Kind::world, fmt::format("'{}' is no folder, and none can be made there", visible(path)), "see that the folder above it is there, and that you may write in it");
}

void write_whole(const Session& session, const std::string& typed, const std::string& bytes, unsigned permissions) {
  const auto path = absolute(session, typed);
  const auto aside = fmt::format("{}.{}.new", path, ::getpid());  // nobody else's
  if (store::what_is("", path) == store::Found::other)
    throw Error(Error::Kind::world, fmt::format("'{}' is a device or a pipe, not a file", visible(typed)), "leave -o out, and what is printed goes where you send it");
  try {
    store::write_new_file("", aside, bytes, permissions);
    std::filesystem::rename(aside, path);
  } catch (const std::exception&) {
    std::error_code ignored;
    std::filesystem::remove(aside, ignored);
    throw Error(Error::Kind::world, fmt::format("'{}' could not be written", visible(typed)),
                "see that its folder is there, that you may write in it, and that the disk is not full");
  }
}

void require_new_file(const Session& session, std::string_view option) {
  if (const auto path = session.words.one(option); !path.empty()) require_new(session, path);
}

void write_out(const Session& session, std::string_view option, const std::string& bytes, unsigned permissions) {
  write_whole(session, session.words.one(option), bytes, permissions);
}

}  // namespace regard::cli
