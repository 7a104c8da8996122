// The versions of one record, and a pile of facts sorted into records. Nothing is dropped: forks stay visible.
#pragma once

#include <string_view>
#include <vector>

#include "regard/core/error.hpp"
#include "regard/core/kinds.hpp"

namespace regard {

/// Every version of one record, oldest first, and which of them stands.
struct Record {
  std::vector<Fact> versions;
  std::size_t standing = 0;   // index of the version that counts
  std::vector<std::size_t> fork;  // the versions that correct the same one; empty when there is no fork

  const Fact& fact() const { return versions[standing]; }
  const Fact& first() const { return versions.front(); }
  const Fact* version(int number) const;
};

/// Groups facts by id and finds what stands: two versions that correct the same one are a fork, and the version
/// before it stands until a correction names both. Records come in the order (first recorded.at, kind, id).
std::vector<Record> sort_facts(std::vector<Fact> facts);

/// Faults in the chain of versions: one missing, a fork, a correction of nothing.
std::vector<Finding> check_versions(const Record& record);

/// A fact with its body's type: `held->summary`, `held.fact`.
template <class T>
struct Held {
  const Fact* fact = nullptr;
  const T* operator->() const { return &std::get<T>(fact->body); }
  const T& operator*() const { return std::get<T>(fact->body); }
  explicit operator bool() const { return fact != nullptr; }
  const std::string& id() const { return fact->header.id; }
};

/// Every standing record of type T, in the order of the records.
template <class T>
std::vector<Held<T>> all_of(const std::vector<Record>& records) {
  std::vector<Held<T>> list;
  for (const auto& record : records)
    if (std::holds_alternative<T>(record.fact().body)) list.push_back({&record.fact()});
  return list;
}

}  // namespace regard
