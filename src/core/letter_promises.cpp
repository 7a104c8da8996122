// What the days that letters promise are counted from, and where a restriction stood around an act.
#include <algorithm>

#include "letter_making.hpp"

namespace regard {

Date arrival_of(const Office& office, const Subject& s, const Sending& sending) {
  return deemed_arrival(office, *s.policy, sending.sent_by, sending.sent_on);
}

Date appeal_window_from(const Office& office, const Policy& policy, Date day) {
  return office.working_days().add(day, policy.appeal_window_working_days);
}

namespace {

/// Where it stands by the records up to that act, with the act itself or without.
Standing standing_at(const Office& office, const Case& of_case, const Restriction& restriction, const Fact& act, bool with_it) {
  const auto* change = std::get_if<ContactChange>(&act.body);
  const Date day = std::max(uk_day(act.recorded.at), change ? change->from : Date{});
  Case then;
  then.id = of_case.id;
  for (const auto& record : of_case.records) {
    const bool is_it = record.first().header.id == act.header.id;
    if (is_it && !with_it) break;
    then.records.push_back(record);
    if (is_it) break;
  }
  const Restriction r = restriction_of(office, then, then.find<Proposal>(restriction.proposal.id()), day);
  return {r.measures, r.until, r.review_on};
}

}  // namespace

BeforeAndAfter turn_at(const Office& office, const Case& of_case, const Restriction& restriction, const Fact& act) {
  return {standing_at(office, of_case, restriction, act, false), standing_at(office, of_case, restriction, act, true)};
}

}  // namespace regard
