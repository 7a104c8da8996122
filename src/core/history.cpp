#include "regard/core/history.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace regard {

const Fact* Record::version(int number) const {
  for (const auto& fact : versions)
    if (fact.version() == number) return &fact;
  return nullptr;
}

namespace {

bool corrects(const Fact& later, const Fact& earlier) {
  const auto& list = later.header.corrects;
  return std::find(list.begin(), list.end(), earlier.sha256) != list.end();
}

/// Follows the corrections from version 1: as long as one version follows, it stands; where several do, the one
/// before them stands, unless a later version names every one of them.
void find_standing(Record& record) {
  const auto& versions = record.versions;
  std::size_t at = 0;
  for (;;) {
    std::vector<std::size_t> next;
    for (std::size_t i = 0; i < versions.size(); ++i)
      if (i != at && corrects(versions[i], versions[at])) next.push_back(i);
    if (next.empty()) break;
    if (next.size() > 1) {
      const auto joins = [&](const Fact& fact) {
        return std::all_of(next.begin(), next.end(), [&](std::size_t i) { return corrects(fact, versions[i]); });
      };
      const auto joined = std::find_if(versions.begin(), versions.end(), joins);
      if (joined == versions.end()) {
        record.fork = next;
        break;
      }
      at = static_cast<std::size_t>(joined - versions.begin());
      continue;
    }
    if (versions[next.front()].version() <= versions[at].version()) break;  // a ring of corrections leads nowhere
    at = next.front();
  }
  record.standing = at;
}

auto order(const Record& record) {
  const Fact& first = record.first();
  return std::make_tuple(first.recorded.at, first.body.index(), first.header.id);
}

}  // namespace

std::vector<Record> sort_facts(std::vector<Fact> facts) {
  std::map<std::string, Record> by_id;
  for (auto& fact : facts) by_id[fact.header.id].versions.push_back(std::move(fact));
  std::vector<Record> records;
  for (auto& [id, record] : by_id) {
    std::sort(record.versions.begin(), record.versions.end(), [](const Fact& a, const Fact& b) {
      return std::make_tuple(a.version(), a.recorded.at, a.sha256) < std::make_tuple(b.version(), b.recorded.at, b.sha256);
    });
    find_standing(record);
    records.push_back(std::move(record));
  }
  std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return order(a) < order(b); });
  return records;
}

std::vector<Finding> check_versions(const Record& record) {
  std::vector<Finding> findings;
  for (const auto& fact : record.versions) {
    if (fact.version() == 1) continue;
    const bool known = std::any_of(record.versions.begin(), record.versions.end(),
                                   [&](const Fact& earlier) { return corrects(fact, earlier); });
    if (!known || !record.version(fact.version() - 1))
      findings.push_back({Rule::no_version_is_missing, Finding::Severity::error, {fact.path, 1, 1},
                          fmt::format("'{}' corrects a version that is not there", fact.header.id),
                          "fetch the missing file from the shared register, or from history with git log", {}});
  }
  if (record.first().version() != 1 && findings.empty())
    findings.push_back({Rule::no_version_is_missing, Finding::Severity::error, {record.first().path, 1, 1},
                        fmt::format("the first version of '{}' is not there", record.first().header.id),
                        "fetch the missing file from the shared register, or from history with git log", {}});
  if (!record.fork.empty())
    findings.push_back({Rule::correction_forked, Finding::Severity::error, {record.versions[record.fork.back()].path, 1, 1},
                        fmt::format("'{}' was corrected twice over; version {} stands until one is chosen",
                                    record.first().header.id, record.fact().version()),
                        fmt::format("regard correct {} --set FIELD=VALUE --because TEXT chooses and joins both",
                                    record.first().header.id), {}});
  return findings;
}

}  // namespace regard
