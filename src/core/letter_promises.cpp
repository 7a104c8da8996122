// The days that letters promise, and where a restriction stood around an act.
#include <algorithm>

#include "letter_making.hpp"

namespace regard {

namespace {

bool counts_from_receipt(const Policy& policy) { return policy.appeal.counts_from == "receipt"; }

/// A warning can be challenged where the policy says so.
bool can_be_challenged(const Policy& policy) {
  return policy.appeal.warnings == "factual" || policy.appeal.warnings == "full";
}

}  // namespace

Promised promises_of(const Office& office, const Case& of_case, const Subject& s, const Sending& sending) {
  const Policy& policy = *s.policy;
  const auto& slug = s.kind->slug;
  const Restriction& r = s.restriction;
  const Date arrival = deemed_arrival(office, policy, sending.sent_by, sending.sent_on);
  const auto window_from = [&](Date day) {
    return office.working_days().add(day, policy.appeal_window_working_days);
  };
  if (slug == "decision") {
    const Date begins = std::max(r.proposal->from, arrival);
    return {begins, r.review_on, r.until, window_from(counts_from_receipt(policy) ? arrival : begins)};
  }
  if (slug == "immediate") return {uk_day(r.proposal->told_at), {}, r.proposal->until, window_from(arrival)};
  if (slug == "review-continue" || slug == "review-vary")
    return {{}, s.review->review_on, turn_at(office, of_case, r, *s.review.fact).after.until, window_from(arrival)};
  if (slug == "review-upcoming" || slug == "review-missed") return {{}, r.review_on, r.until, {}};
  if (slug == "appeal-outcome" && r.proposal && stands(r.state)) {
    const Standing after = turn_at(office, of_case, r, *s.ruling.fact).after;
    return {{}, r.is_immediate() ? Date{} : after.review_on, after.until, {}};
  }
  if (slug == "marker") return {{}, s.marker.review_on, s.marker.remove_by, window_from(arrival)};
  if (slug == "marker-partner") return {{}, {}, s.marker.remove_by, {}};
  if (slug == "appeal-outcome" && s.marker.marker && warns(s.marker)) return {{}, s.marker.review_on, s.marker.remove_by, {}};
  if ((slug == "formal-warning" || slug == "under-review") && can_be_challenged(policy)) return {{}, {}, {}, window_from(arrival)};
  return {};
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
