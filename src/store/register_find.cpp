#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "folders.hpp"
#include "regard/core/text.hpp"
#include "regard/store/files.hpp"
#include "regard/store/register.hpp"

namespace regard::store {

namespace {

/// The records in a case's folder that fit what was typed, by their names alone.
std::set<std::string> fitting(const Source& source, const std::string& case_id, const Reference& typed,
                              const std::vector<std::string_view>& prefixes) {
  const std::string_view wanted = typed.prefix == "RST" ? "PRO" : std::string_view(typed.prefix);
  std::set<std::string> ids;
  for (const auto& entry : source.list(case_folder(case_id))) {
    const auto name = parse_fact_name(entry.name);
    const Kind* kind = name && name->extension == "yaml" ? kind_of(name->kind) : nullptr;
    if (!kind || (!wanted.empty() && kind->prefix != wanted) || !name->random.starts_with(typed.random)) continue;
    if (prefixes.empty() || std::find(prefixes.begin(), prefixes.end(), kind->prefix) != prefixes.end())
      ids.insert(fmt::format("{}-{}", kind->prefix, name->random));
  }
  return ids;
}

std::string kinds_wanted(const std::vector<std::string_view>& prefixes) {
  std::vector<std::string> nouns;
  for (const auto prefix : prefixes)
    if (const auto* kind = kind_of_prefix(prefix)) nouns.emplace_back(kind->noun);
  return nouns.empty() ? "a record" : regard::join(nouns, " or ");
}

Refusal unknown(std::string_view typed, const std::string& wanted) {
  return {Rule::id_is_known, fmt::format("'{}' is not {} of this register", visible(typed), wanted),
          "'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it"};
}

void require_one(const std::vector<std::string>& candidates, std::string_view typed, const std::string& wanted) {
  if (candidates.empty()) throw unknown(typed, wanted);
  require(Rule::id_is_unambiguous, candidates.size() == 1,
          fmt::format("'{}' could be {}", visible(typed), regard::join(candidates, " or ")), "type more of the id, or its case too");
}

/// The cases whose ids begin as typed. A whole id is looked up in its year alone.
std::vector<std::string> cases_like(const Source& source, const std::string& typed) {
  std::vector<std::string> ids;
  if (!is_case_id(typed)) {
    ids = case_ids(source);
    std::erase_if(ids, [&](const auto& id) { return !id.starts_with(typed); });
    return ids;
  }
  for (const auto& entry : source.list(folder_of(case_folder(typed))))
    if (entry.name == typed && entry.is_folder && !entry.is_link) ids.push_back(typed);
  return ids;
}

}  // namespace

std::vector<std::string> case_ids(const Source& source) { return case_folders(source).ids; }

std::string case_of(const Source& source, std::string_view typed, const std::vector<std::string_view>& prefixes) {
  const auto reference = parse_reference(typed);
  if (!reference) throw unknown(typed, kinds_wanted(prefixes));
  const auto cases = cases_like(source, reference->case_id);
  if (reference->random.empty()) {
    require_one(cases, typed, "a case");
    return cases.front();
  }
  std::vector<std::string> candidates;
  std::string found;
  for (const auto& id : cases)
    for (const auto& record : fitting(source, id, *reference, prefixes)) {
      candidates.push_back(fmt::format("{}/{}", id, record));
      found = id;
    }
  require_one(candidates, typed, kinds_wanted(prefixes));
  return found;
}

}  // namespace regard::store
