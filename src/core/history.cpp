#include "regard/core/history.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
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

/// Which versions correct each one; a version corrects only what is older than itself.
std::vector<std::vector<std::size_t>> corrections(const std::vector<Fact>& versions) {
  std::vector<std::vector<std::size_t>> later(versions.size());
  for (std::size_t i = 0; i < versions.size(); ++i)
    for (std::size_t j = 0; j < versions.size(); ++j)
      if (versions[i].version() < versions[j].version() && corrects(versions[j], versions[i])) later[i].push_back(j);
  return later;
}

/// Follows the corrections from version 1. The last of them stands; where they part and are not joined again, all
/// their ends are the fork, and the version before they parted stands.
void find_standing(Record& record) {
  const auto later = corrections(record.versions);
  std::set<std::size_t> reached{0}, ends;
  std::vector<std::size_t> queue{0};
  while (!queue.empty()) {
    const auto at = queue.back();
    queue.pop_back();
    if (later[at].empty()) ends.insert(at);
    for (const auto next : later[at])
      if (reached.insert(next).second) queue.push_back(next);
  }
  std::size_t at = 0;
  while (later[at].size() == 1) at = later[at].front();
  record.standing = ends.size() == 1 ? *ends.begin() : at;
  if (ends.size() > 1) record.fork.assign(ends.begin(), ends.end());
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
