#include "folders.hpp"

#include <algorithm>

#include "regard/core/error.hpp"
#include "regard/core/id.hpp"
#include "regard/store/files.hpp"

namespace regard::store {

namespace {

bool is_record_name(std::string_view name) {
  const auto parsed = parse_fact_name(name);
  return parsed && parsed->extension == "yaml";
}

bool ends_as_a_record(std::string_view name) { return name.ends_with(".yaml") || name.ends_with(".yml"); }

bool is_year(std::string_view name) {
  return name.size() == 4 && name.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Links are not looked behind: one that bears a record's or a case's name hides it.
bool hides_records(const Source& source, const std::string& path, const SourceEntry& entry) {
  if (is_year(entry.name) || is_case_id(entry.name) || ends_as_a_record(entry.name)) return true;
  if (!entry.is_folder || entry.is_link) return false;
  try {
    const auto inside = source.list(path);
    return std::any_of(inside.begin(), inside.end(), [](const auto& e) { return is_record_name(e.name); });
  } catch (const Error&) {
    return true;  // nobody can say that it holds none
  }
}

Stray stray(const Source& source, const std::string& folder, const SourceEntry& entry) {
  const std::string path = join(folder, entry.name);
  return {path, hides_records(source, path, entry)};
}

}  // namespace

RecordFolder look_into(const Source& source, const std::string& folder) {
  RecordFolder seen;
  for (const auto& entry : source.list(folder)) {
    const bool is_file = !entry.is_folder && !entry.is_link;
    if (is_file && ends_as_a_record(entry.name))
      seen.records.push_back(join(folder, entry.name));
    else if (is_file && parse_fact_name(entry.name))
      seen.beside.push_back(join(folder, entry.name));
    else
      seen.strays.push_back(stray(source, folder, entry));
  }
  return seen;
}

CaseFolders case_folders(const Source& source) {
  CaseFolders seen;
  for (const auto& year : source.list(cases_folder())) {
    if (!year.is_folder || year.is_link || !is_year(year.name)) {
      seen.strays.push_back(stray(source, cases_folder(), year));
      continue;
    }
    const std::string folder = join(cases_folder(), year.name);
    for (const auto& entry : source.list(folder)) {
      const bool is_case = entry.is_folder && !entry.is_link && is_case_id(entry.name);
      if (is_case && folder_of(case_folder(entry.name)) == folder)
        seen.ids.push_back(entry.name);
      else
        seen.strays.push_back(stray(source, folder, entry));
    }
  }
  return seen;
}

}  // namespace regard::store
