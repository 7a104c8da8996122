#include "regard/core/person.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/duties.hpp"
#include "regard/core/id.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/restriction.hpp"
#include "regard/core/text.hpp"

namespace regard {

const Policy& require_recorder(const Office& office, const Now& now, std::string_view service) {
  require_in_post(office, now.officer, now.today);
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, now.officer, "record", now.today, service);
  return policy;
}

namespace {

void require_to_come(Date review_on, Date today) {
  require(Rule::dates_are_in_order, !review_on || today < review_on, fmt::format("the day to look at it again ({}) has come already", review_on.iso()),
          "give a later --review-on");
}

void require_person(const Office& office, const Person& person, const Now& now) {
  require(Rule::person_is_named, !name_of(person).empty(), "neither a name nor what the person is known as was given",
          "give --name, or --known-as where the name is not known");
  require(Rule::identity_has_evidence, person.identity != Identity::confirmed || !person.identity_evidence.empty(),
          "the identity is confirmed without saying how", "give --identity-evidence TEXT, or --identity probable");
  require_service(office, person.service);
  if (!person.owner.empty()) require_in_post(office, person.owner, now.today);
}

}  // namespace

Changes open_case(const Office& office, const Person& person, const Now& now) {
  require_recorder(office, now, person.service);
  Person opened = person;
  if (opened.identity == Identity::none) opened.identity = Identity::unconfirmed;
  if (opened.owner.empty()) opened.owner = now.officer;
  require_person(office, opened, now);
  return {{new_fact(opened, {}, now, "case open")}};
}

Changes update_person(const Office& office, const Case& of_case, const Person& changed, const Now& now) {
  require_recorder(office, now);
  require_open(of_case);
  Person updated = *of_case.person();
  std::vector<std::string> names;
  for (const auto& field : Described<Person>::fields()) {
    if (!field.given(&changed)) continue;
    Reading reading;
    if (field.name == "email") updated.email.clear();
    if (field.name == "phone") updated.phone.clear();
    field.put(&updated, field.get(&changed), reading);
    names.emplace_back(field.name);
  }
  require(Rule::correction_changes_something, !(updated == *of_case.person()), "nothing has changed",
          "give what has changed, for example --address");
  require_person(office, updated, now);
  const Record& record = *of_case.record(of_case.person().id());
  return {{next_version(record, updated, now, {}, fmt::format("changed: {}", quoted_list(names)))}};
}

Changes hand_over(const Office& office, const Case& of_case, const std::string& officer, const Now& now) {
  require_recorder(office, now);
  require_open(of_case);
  require_in_post(office, officer, now.today);
  require(Rule::correction_changes_something, of_case.person()->owner != officer,
          fmt::format("'{}' owns '{}' already", officer, of_case.id), "give another officer with --to");
  Person taken = *of_case.person();
  taken.owner = officer;
  return {{next_version(*of_case.record(of_case.person().id()), taken, now, {}, "handed over: owner")}};
}

void require_settled(const Office& office, const Case& of_case, Date today, Rule rule, const std::string& otherwise) {
  for (const auto& r : restrictions_of(office, of_case, today)) {
    require(rule, !stands(r.state) && r.state != State::contested, fmt::format("'{}' is {}", r.id, word(r.state)),
            fmt::format("lift it first: regard review record {} --outcome lift{}", r.id, otherwise));
    require(rule, r.state != State::proposed && r.state != State::returned, fmt::format("'{}' is {}", r.id, word(r.state)),
            "decide on it or withdraw it first" + otherwise);
  }
  for (const auto& m : markers_of(office, of_case, today)) {
    require(rule, !warns(m) && m.state != MarkerState::voided, fmt::format("'{}' is {}", m.id(), word(m.state)),
            fmt::format("remove it first: regard marker remove {} --reason TEXT{}", m.id(), otherwise));
    require(rule, m.state != MarkerState::proposed, fmt::format("'{}' is {}", m.id(), word(m.state)), "decide on it first: regard marker refuse" + otherwise);
  }
  for (const auto& duty : duties_of(office, of_case, today)) {
    const bool goes_along = rule == Rule::nothing_is_left_behind && duty.duty.starts_with("adjustment-");
    require(rule, goes_along || today < duty.appears_on, fmt::format("{} is due on {} for '{}'", duty.duty, duty.due_on.iso(), duty.ref), duty.command + otherwise);
  }
}

Changes close_case(const Office& office, const Case& of_case, const CaseClosure& closure, const Now& now) {
  require_recorder(office, now);
  require_open(of_case);
  if (!closure.died) require_settled(office, of_case, now.today, Rule::case_can_close);
  return {{new_fact(closure, of_case, now, "case close")}};
}

Changes record_adjustment(const Office& office, const Case& of_case, const Adjustment& adjustment, const Now& now) {
  const Policy& policy = require_recorder(office, now);
  require_open(of_case);
  for (const auto& channel : adjustment.cannot_use) require_word(channel, keys_of(policy.channels), "channel");
  for (const auto& measure : adjustment.rules_out) require_word(measure, policy.measures, "measure");
  require_to_come(adjustment.review_on, now.today);
  return {{new_fact(adjustment, of_case, now, "adjustment record")}};
}

Changes review_adjustment(const Office& office, const Case& of_case, const Review& review, const Now& now) {
  require_recorder(office, now);
  require_open(of_case);
  Review made = review;
  made.about = resolve_pin(review.about, of_case, {"ADJ"});
  require_given(Described<Review>::fields(), &made, {"decision"}, "adjustment review");
  require(Rule::adjustment_has_reasons, !made.explanation.empty(), "no reasons were given", "give --because TEXT");
  require_to_come(made.review_on, now.today);
  return {{new_fact(made, of_case, now, "adjustment review")}};
}

Changes record_representation(const Office& office, const Case& of_case, const Representation& said, const Now& now) {
  require_recorder(office, now);
  require_open(of_case);
  Representation made = said;
  made.about = resolve_pin(said.about, of_case, {"PRO", "WRN", "MRK", "REV", "APL", "INC"});
  require_has_come(made.received_on, now.today, "the day it was received");
  if (of_case.find<Proposal>(made.about.id))
    require_allowed(require_restriction(office, of_case, made.about.id, now.today).state, Act::represent, made.about.id);
  return {{new_fact(made, of_case, now, "representation record")}};
}

namespace {

/// A worry in filed mail may come to light after the person has died: it is about somebody else.
bool is_from_filed_mail(const Referral& referral) {
  return !referral.cites.empty() && std::all_of(referral.cites.begin(), referral.cites.end(), [](const Pin& pin) {
    const auto typed = parse_reference(pin.id);
    return typed && typed->prefix == "FIL";
  });
}

}  // namespace

Changes record_referral(const Office& office, const Case& of_case, const Referral& referral, const Now& now) {
  require_recorder(office, now);
  if (is_from_filed_mail(referral)) require_goes_on_here(of_case);
  else require_open(of_case);
  Referral made = referral;
  resolve_pins(made.cites, of_case, {"INC", "FIL"});
  require_has_come(made.referred_on, now.today, "the day it was referred");
  return {{new_fact(made, of_case, now, "referral record")}};
}

Stand stand_of(const Case& of_case, const Held<Adjustment>& adjustment) {
  Stand stand = adjustment->decision;
  for (const auto& review : of_case.all<Review>())
    if (review->about.id == adjustment.id() && review->decision != Stand::none) stand = review->decision;
  return stand;
}

}  // namespace regard
