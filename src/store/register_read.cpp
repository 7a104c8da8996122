#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "folders.hpp"
#include "packs.hpp"
#include "regard/core/text.hpp"
#include "regard/store/files.hpp"
#include "regard/store/register.hpp"
#include "strict_reading.hpp"

namespace regard::store {

namespace {

struct FactsRead {
  std::vector<Fact> facts;
  std::vector<Finding> unreadable;
};

void move_to(std::vector<Finding>& all, std::vector<Finding>&& some) {
  all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

void tell_strays(const std::vector<Stray>& strays, std::vector<Finding>& findings) {
  for (const auto& stray : strays)
    if (stray.hides_records)
      findings.push_back(fault(Rule::fact_is_where_it_says, {stray.path, 0, 0},
                               fmt::format("no record or case belongs at '{}': nothing in it counts", visible(stray.path)),
                               "put what belongs elsewhere back in its place, or remove it where it is a copy or a link"));
}

std::string day_in_name(const Fact& fact) {
  const auto name = parse_fact_name(fact.path.substr(folder_of(fact.path).size() + 1));
  return name ? name->date : std::string();
}

/// A later version keeps the day in the name of the first; one that does not was renamed, and counts for nobody.
void drop_misdated(FactsRead& read) {
  std::map<std::string, std::string> days;
  for (const auto& fact : read.facts)
    if (fact.version() == 1) days.emplace(fact.header.id, day_in_name(fact));
  std::erase_if(read.facts, [&](const Fact& fact) {
    const auto first = days.find(fact.header.id);
    if (first == days.end() || day_in_name(fact) == first->second) return false;
    read.unreadable.push_back(
        fault(Rule::fact_is_where_it_says, {fact.path, 1, 1},
              fmt::format("the file's name says {}, and the first version of {} is of {}: it counts for nobody",
                          day_in_name(fact), fact.header.id, first->second),
              "give it back the name that git knows it by"));
    return true;
  });
}

void read_one(const Source& source, const std::string& path, FactsRead& into) {
  const auto bytes = read_or_tell(source, path, into.unreadable);
  if (!bytes) return;
  FactRead read = read_fact_file(path, *bytes);
  if (read.fact) into.facts.push_back(*std::move(read.fact));
  move_to(into.unreadable, std::move(read.findings));
}

FactsRead read_folder(const Source& source, const std::string& folder) {
  FactsRead read;
  const auto seen = look_or_tell(folder, read.unreadable, [&] { return look_into(source, folder); });
  for (const auto& path : seen.records) read_one(source, path, read);
  tell_strays(seen.strays, read.unreadable);
  drop_misdated(read);
  std::sort(read.unreadable.begin(), read.unreadable.end());
  return read;
}

}  // namespace

Loaded<Office> load_office(const Source& source) {
  auto settings = load_settings(source);
  FactsRead read = read_folder(source, office_folder());
  Loaded<Office> loaded;
  loaded.records = static_cast<int>(read.facts.size());
  loaded.unreadable = std::move(settings.unreadable);
  move_to(loaded.unreadable, std::move(read.unreadable));
  auto records = sort_facts(std::move(read.facts));
  auto packs = read_packs(source, records, loaded.unreadable);
  const auto& [council, nation, demo] = settings.value;
  loaded.value = Office(council, nation, demo, std::move(records), std::move(packs));
  std::sort(loaded.unreadable.begin(), loaded.unreadable.end());
  return loaded;
}

Loaded<Case> load_case(const Source& source, const std::string& case_id) {
  FactsRead read = read_folder(source, case_folder(case_id));
  Loaded<Case> loaded;
  loaded.records = static_cast<int>(read.facts.size());
  loaded.unreadable = std::move(read.unreadable);
  loaded.value = {case_id, sort_facts(std::move(read.facts))};
  return loaded;
}

Loaded<std::vector<Case>> load_people(const Source& source) {
  Loaded<std::vector<Case>> loaded;
  for (const auto& id : case_folders(source).ids) {
    FactsRead read;
    const auto seen = look_or_tell(case_folder(id), read.unreadable, [&] { return look_into(source, case_folder(id)); });
    for (const auto& path : seen.records)
      if (const auto name = parse_fact_name(path.substr(folder_of(path).size() + 1)); name && name->kind == "person")
        read_one(source, path, read);
    loaded.records += static_cast<int>(read.facts.size());
    loaded.value.push_back({id, sort_facts(std::move(read.facts))});
    move_to(loaded.unreadable, std::move(read.unreadable));
  }
  return loaded;
}

WholeRegister load_all(const Source& source) {
  auto office = load_office(source);
  WholeRegister whole{std::move(office.value), {}, std::move(office.unreadable), office.records};
  const auto folders = case_folders(source);
  whole.cases.reserve(folders.ids.size());
  for (const auto& id : folders.ids) {
    auto loaded = load_case(source, id);
    whole.cases.push_back(std::move(loaded.value));
    whole.records += loaded.records;
    move_to(whole.unreadable, std::move(loaded.unreadable));
  }
  tell_strays(folders.strays, whole.unreadable);
  std::sort(whole.unreadable.begin(), whole.unreadable.end());
  return whole;
}

}  // namespace regard::store
