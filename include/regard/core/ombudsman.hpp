// A complaint to an ombudsman: where it stands, and what the council was asked to do and has done. It may outlive the case.
#pragma once

#include "regard/core/case.hpp"

namespace regard {

/// One thing that the council was asked to do.
struct AskedFor {
  std::string what;
  Date due_by;
  Held<OmbudsmanCase> asked;  // the record that asks for it, or moved its day
  bool done = false;
};

/// Every step with one reference, folded in the order of their days.
struct Complaint {
  Held<OmbudsmanCase> latest;
  std::string body;
  std::string reference;
  std::string finding;  // the latest
  std::string owner;    // the officer named last
  std::vector<AskedFor> remedies;  // in the order in which they were first asked for

  bool is_open() const;  // not decided, or something is still to be carried out
};

/// Of the case, by reference; the one that came first stands first.
std::vector<Complaint> complaints_of(const Case& of_case);

/// Records a step, also of a case that is closed: an ombudsman decides long after. A remedy in the words of one before it
/// moves its day; one that is carried out is named by its number, its words or an unambiguous beginning of them.
Changes record_ombudsman(const Office& office, const Case& of_case, const OmbudsmanCase& request, const Now& now);

}  // namespace regard
