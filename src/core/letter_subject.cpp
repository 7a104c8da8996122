// What a letter is about: what the letters' own units share in finding it.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "regard/core/text.hpp"

namespace regard {

std::string policy_is_not_there(const PolicyPin& pin) {
  return fmt::format("the policy '{}' version {} is not in the register as it was then", pin.pack, pin.version);
}

const Policy& policy_of(const Office& office, const PolicyPin& pin, Date today) {
  if (pin.pack.empty()) return require_policy(office, today);
  const Policy* policy = office.policy(pin);
  require(Rule::pack_is_what_was_adopted, policy != nullptr, policy_is_not_there(pin), "'regard check' says what was changed; put the file back from history");
  return *policy;
}

void find_restriction_of(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.restriction = require_restriction(office, of_case, typed, today);
  if (s.kind->slug != "refusal") {
    s.decisions = s.restriction.verdict.approvals;
    return;
  }
  for (const auto& decision : s.restriction.verdict.against)
    if (decision->outcome == Outcome::refuse) s.decisions.push_back(decision);
}

std::string signs_for(const Office& office, const Subject& s, const std::vector<std::string>& officers, Date today) {
  for (const auto& id : officers)
    if (office.in_post(id, today)) return id;
  return s.about->recorded.by;
}

Subject subject_of(const Office& office, const Case& of_case, const LetterKind& kind, std::string_view typed,
                   Date today) {
  Subject subject;
  subject.kind = &kind;
  subject.person = of_case.person();
  require(Rule::person_is_named, static_cast<bool>(subject.person),
          fmt::format("'{}' does not say whom it is about", of_case.id),
          "'regard check' says what is missing");
  kind.steps.find(office, of_case, typed, today, subject);
  return subject;
}

}  // namespace regard
