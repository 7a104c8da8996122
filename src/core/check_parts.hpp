// The tests that the office's facts and a case's have in common. Private to `check`.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "regard/core/case.hpp"

namespace regard {

/// Gathers findings, each at the opening of a fact's file.
class Findings {
 public:
  void error(Rule rule, const Fact& at, std::string what, std::string mend);
  void warning(Rule rule, const Fact& at, std::string what, std::string mend);
  void add(Finding::Severity severity, Rule rule, Place where, std::string what, std::string mend);
  void add(std::vector<Finding> some);
  /// Sorted by place.
  std::vector<Finding> take();

 private:
  std::vector<Finding> list_;
};

/// The record of that id, or nullptr: in a case, or in the office.
using Lookup = std::function<const Record*(const std::string& id)>;

/// The chain of versions; every record that is referred to, its very bytes, and that it is not later; every officer;
/// and the clock.
void check_facts(const Office& office, const std::vector<Record>& records, const Lookup& look_up, Instant now,
                 Findings& findings);

/// Who may not have decided, proposed, imposed, settled, reviewed or ruled.
void check_deciders(const Office& office, const Case& of_case, Findings& findings);
/// Every marker of the case, as it stands on `today`.
void check_markers(const Office& office, const Case& of_case, Date today, Findings& findings);
/// Every restriction of the case, as it stands on `today`.
void check_restrictions(const Office& office, const Case& of_case, Date today, Findings& findings);
/// Systems that are still set to what has ended.
void check_systems(const Office& office, const Case& of_case, Date today, Findings& findings);

}  // namespace regard
