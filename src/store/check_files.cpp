#include "regard/store/check_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "folders.hpp"
#include "regard/core/text.hpp"
#include "regard/store/files.hpp"
#include "regard/store/hash.hpp"
#include "strict_reading.hpp"

namespace regard::store {

namespace {

void tell_stray(const std::string& path, std::vector<Finding>& findings) {
  findings.push_back(fault(Rule::only_records_are_kept_here, {path, 0, 0},
                           fmt::format("'{}' is neither a record nor a text that was sent", visible(path)),
                           "move it out of the register; what proves something is named with --evidence, not kept here"));
}

void tell_strays(const std::vector<Stray>& strays, std::vector<Finding>& findings) {
  for (const auto& stray : strays)
    if (!stray.hides_records) tell_stray(stray.path, findings);
}

/// A text stands beside a letter, a signature beside any record.
bool has_its_record(const std::string& path, const std::vector<std::string>& records) {
  const auto name = parse_fact_name(path.substr(folder_of(path).size() + 1));
  if (!name || (name->extension == "md" && (name->kind != "letter" || name->version != 1))) return false;
  const std::string record = path.substr(0, path.size() - name->extension.size()) + "yaml";
  return std::binary_search(records.begin(), records.end(), record);
}

void check_folder(const Source& source, const std::string& folder, std::vector<Finding>& findings) {
  // What cannot be looked into has been told by whoever read it.
  std::vector<Finding> told;
  const auto seen = look_or_tell(folder, told, [&] { return look_into(source, folder); });
  tell_strays(seen.strays, findings);
  for (const auto& path : seen.beside)
    if (!has_its_record(path, seen.records)) tell_stray(path, findings);
}

void check_letter(const Source& source, const Held<Letter>& letter, std::vector<Finding>& findings) {
  const std::string path = text_path(*letter.fact);
  const std::string mend = fmt::format("put it back as it was sent (git log -- {})", path);
  std::vector<Finding> told;
  const auto text = read_or_tell(source, path, told);
  for (auto& finding : told) finding.rule = Rule::letter_is_what_was_sent;
  findings.insert(findings.end(), told.begin(), told.end());
  if (!text && told.empty())
    findings.push_back(fault(Rule::letter_is_what_was_sent, {path, 0, 0},
                             fmt::format("the text that was sent as '{}' is not there", letter.id()), mend));
  if (text && sha256(*text) != letter->text_sha256)
    findings.push_back(fault(Rule::letter_is_what_was_sent, {path, 1, 1},
                             fmt::format("this is not the text that was sent as '{}': it has been changed since", letter.id()),
                             mend));
}

/// What is written once and kept for ever: records, the texts sent, adopted packs, templates used.
bool is_kept(const std::string& path) {
  const auto inside = [&](const std::string& folder) { return path.starts_with(folder + "/"); };
  if (inside(cases_folder()) || inside(office_folder()))
    return parse_fact_name(path.substr(folder_of(path).size() + 1)).has_value();
  return path == register_file() || (inside(policies_folder()) && path.ends_with(".yaml")) ||
         inside(templates_folder() + "/used");
}

Finding changed(const std::string& path, std::string what) {
  return fault(Rule::fact_is_never_changed, {path, 0, 0}, fmt::format("'{}' {}", visible(path), what),
               "put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own");
}

/// What was put back counts again; that it was once changed stays to be seen, as a warning.
Finding of_change(const HistoryChange& change) {
  Finding finding = changed(change.path, fmt::format("was {} by commit {} after it was written", change.status == 'D' ? "removed" : "changed",
                                                     change.commit.substr(0, 12)));
  if (change.put_back) {
    finding.severity = Finding::Severity::warning;
    finding.what += ", and has been put back since";
    finding.mend = "nothing is left to do; the history shows who changed it";
  }
  return finding;
}

Finding of_state(const Uncommitted& file) {
  using State = Uncommitted::State;
  if (file.state == State::modified) return changed(file.path, "was changed after it was committed");
  if (file.state == State::deleted) return changed(file.path, "was removed after it was committed");
  return fault(Rule::fact_is_committed, {file.path, 0, 0},
               fmt::format("'{}' {}", visible(file.path),
                           file.state == State::conflicted ? "is in the middle of a merge" : "is not committed"),
               file.state == State::conflicted ? "keep the file of one side, then finish the merge"
                                               : "see who wrote it; if it was an act of yours, commit it with git");
}

}  // namespace

std::vector<Finding> check_files(const Source& source, const std::vector<Case>& cases) {
  std::vector<Finding> findings;
  const auto folders = case_folders(source);
  tell_strays(folders.strays, findings);
  check_folder(source, office_folder(), findings);
  for (const auto& id : folders.ids) check_folder(source, case_folder(id), findings);
  for (const auto& of_case : cases)
    for (const auto& letter : of_case.all<Letter>()) check_letter(source, letter, findings);
  std::sort(findings.begin(), findings.end());
  return findings;
}

std::vector<Finding> check_history(const Git& git) {
  std::vector<Finding> findings;
  for (const auto& file : git.uncommitted())
    if (is_kept(file.path)) findings.push_back(of_state(file));
  std::set<std::pair<std::string, char>> told;  // a merge lists a change once for each parent
  for (const auto& change : git.changed_in_history())
    if (is_kept(change.path) && told.emplace(change.path, change.status).second)
      findings.push_back(of_change(change));
  std::sort(findings.begin(), findings.end());
  return findings;
}

}  // namespace regard::store
