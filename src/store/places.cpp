#include "regard/store/places.hpp"

#include <fmt/format.h>

#include <charconv>
#include <system_error>

#include "regard/core/id.hpp"

namespace regard::store {

namespace {

bool is_crockford(std::string_view text, std::size_t length) {
  return text.size() == length && text.find_first_not_of(crockford) == std::string_view::npos;
}

bool is_kind_word(std::string_view text) {
  return !text.empty() && text.front() != '-' && text.back() != '-' &&
         text.find("--") == std::string_view::npos &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos;
}

/// Reads ".v2-8R3C" into `name`.
bool read_version(std::string_view text, FactName& name) {
  if (text.substr(0, 2) != ".v") return false;
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos || dash < 3 || dash > 6 || text[2] == '0') return false;
  const char* end = text.data() + dash;
  const auto read = std::from_chars(text.data() + 2, end, name.version);
  name.version_random = text.substr(dash + 1);
  return read.ec == std::errc() && read.ptr == end && name.version >= 2 &&
         is_crockford(name.version_random, 4);
}

}  // namespace

std::string register_file() { return "register.yaml"; }
std::string office_folder() { return "register"; }
std::string policies_folder() { return "policies"; }
std::string templates_folder() { return "templates"; }
std::string cases_folder() { return "cases"; }
std::string derived_folder() { return ".regard"; }
std::string drafts_folder() { return derived_folder() + "/drafts"; }
std::string journal_file() { return derived_folder() + "/journal"; }
std::string reminded_file() { return ".regard/reminded"; }

std::string case_folder(std::string_view case_id) {
  return fmt::format("{}/{}/{}", cases_folder(), case_id.substr(3, 4), case_id);
}

std::string fact_name(Date date, std::string_view kind, std::string_view random, std::string_view extension) {
  return fmt::format("{}-{}-{}.{}", date.iso(), kind, random, extension);
}

std::string version_name(std::string_view v1_stem, int version, std::string_view version_random,
                         std::string_view extension) {
  return fmt::format("{}.v{}-{}.{}", v1_stem, version, version_random, extension);
}

std::string FactName::stem() const { return fmt::format("{}-{}-{}", date, kind, random); }

std::optional<FactName> parse_fact_name(std::string_view name) {
  FactName read;
  for (const std::string_view extension : {"yaml", "md", "yaml.sig"}) {
    if (name.size() > extension.size() && name.ends_with(extension) &&
        name[name.size() - extension.size() - 1] == '.')
      read.extension = extension;
  }
  if (read.extension.empty()) return std::nullopt;
  name.remove_suffix(read.extension.size() + 1);
  const std::string_view first = name.substr(0, name.find('.'));
  if (first.size() < name.size() && !read_version(name.substr(first.size()), read)) return std::nullopt;
  const std::size_t dash = first.rfind('-');
  if (dash == std::string_view::npos || dash < 12 || first[10] != '-') return std::nullopt;
  read.date = first.substr(0, 10);
  read.kind = first.substr(11, dash - 11);
  read.random = first.substr(dash + 1);
  if (!Date::parse(read.date) || !is_kind_word(read.kind) || !is_crockford(read.random, 8))
    return std::nullopt;
  return read;
}

std::string join(std::string_view folder, std::string_view path) {
  if (folder.empty() || (!path.empty() && path.front() == '/')) return std::string(path);
  if (path.empty()) return std::string(folder);
  return fmt::format("{}/{}", folder, path);
}

std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

bool stays_inside(std::string_view path) {
  while (true) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part.empty() || part == "." || part == "..") return false;
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
}

}  // namespace regard::store
