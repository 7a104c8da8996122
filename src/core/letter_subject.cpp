// What a letter is about, and whether such a letter may be made of it or sent.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

/// The policy that a record was made under; where the record names none, the one in force.
const Policy& policy_of(const Office& office, const PolicyPin& pin, Date today) {
  if (pin.pack.empty()) return require_policy(office, today);
  const Policy* policy = office.policy(pin);
  require(
      Rule::pack_is_what_was_adopted, policy != nullptr,
      fmt::format("the policy '{}' version {} is not in the register as it was then", pin.pack, pin.version),
      "'regard check' says what was changed; put the file back from history");
  return *policy;
}

void find_warning(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.about = &require_record(of_case, typed, {"WRN"}).fact();
  s.warning = {s.about};
  s.policy = &policy_of(office, s.warning->policy, today);
  s.signers = s.warning->given_by;
  if (s.signers.empty()) s.signers = {s.about->recorded.by};
  if (s.kind->slug != "under-review") s.signers.resize(1);  // those who will decide sign together that they look at it
  s.decided_on = s.warning->given_on;  // it may have been recorded some days after it was given
}

void find_restriction(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.restriction = require_restriction(office, of_case, typed, today);
  if (s.kind->slug != "refusal") {
    s.decisions = s.restriction.verdict.approvals;
    return;
  }
  for (const auto& decision : s.restriction.verdict.against)
    if (decision->outcome == Outcome::refuse) s.decisions.push_back(decision);
}

void find_decision(const Office& office, const Case& of_case, std::string_view typed, Date today,
                   Subject& s) {
  find_restriction(office, of_case, typed, today, s);
  s.about = s.restriction.proposal.fact;
  for (const auto& decision : s.decisions) {
    s.signers.push_back(decider(decision));
    s.decided_on = std::max(s.decided_on, uk_day(decision.fact->recorded.at));
  }
  s.still_to_sign = s.restriction.state == State::proposed || s.restriction.state == State::returned;
  s.policy = &policy_of(office, s.decisions.empty() ? PolicyPin{} : s.decisions.back()->policy, today);
}

/// A restriction stands for its latest review.
void find_review(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"REV", "PRO"});
  const bool is_review = std::holds_alternative<Review>(record.fact().body);
  if (is_review) s.review = {&record.fact()};
  const std::string about = is_review ? s.review->about.id : record.first().header.id;
  if (of_case.find<Proposal>(about)) find_restriction(office, of_case, about, today, s);
  if (!is_review && !s.restriction.reviews.empty()) s.review = s.restriction.reviews.back();
  require(Rule::letter_has_its_facts, s.review && s.restriction.proposal,
          fmt::format("'{}' has no review of a restriction", visible(typed)),
          "'regard review record' records one; then its letter can go");
  const auto letter = fmt::format("review-{}", word(s.review->outcome));
  require(Rule::letter_has_its_facts, letter == s.kind->slug,
          fmt::format("'{}' decided '{}'", s.review.id(), word(s.review->outcome)),
          fmt::format("its letter is '{}'", letter));
  s.about = s.review.fact;
  s.policy = &policy_of(office, s.review->policy, today);
  s.signers = {decider(s.review)};
  s.decided_on = uk_day(s.about->recorded.at);
}

void find_ending(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"END", "DEC", "PRO"});
  const auto* ending = std::get_if<Ending>(&record.fact().body);
  const auto* decision = std::get_if<Decision>(&record.fact().body);
  const std::string about = ending ? ending->about.id : decision ? decision->about.id : record.first().header.id;
  find_restriction(office, of_case, about, today, s);
  const Restriction& r = s.restriction;
  s.ending = r.ending;
  const auto on_appeal = std::find_if(r.rulings.begin(), r.rulings.end(), [](const auto& ruling) { return ruling->outcome == Ruled::quash; });
  if (!r.ending && r.state == State::quashed && on_appeal == r.rulings.end()) s.settlement = r.verdict.settlement;
  require(Rule::letter_has_its_facts, s.ending || on_appeal == r.rulings.end(), fmt::format("'{}' was quashed on appeal", r.id),
          on_appeal == r.rulings.end() ? "" : fmt::format("its letter is 'appeal-outcome': regard letter send appeal-outcome {} --by post --on DATE", on_appeal->id()));
  require(Rule::letter_has_its_facts, decision ? s.settlement && s.settlement.id() == record.first().header.id : s.ending || s.settlement,
          fmt::format("'{}' was not quashed{}", r.id, decision ? " by that decision" : ""),
          "'regard restriction quash' ends one that should not have been made");
  s.about = s.ending ? s.ending.fact : s.settlement.fact;
  s.policy = &policy_of(office, s.ending ? s.ending->policy : s.settlement->policy, today);
  s.signers = {s.ending ? decider(s.ending) : decider(s.settlement)};
  s.decided_on = uk_day(s.about->recorded.at);
}

/// Who signs what nobody decided: the first of them who is in post, else who recorded what it is about.
std::string signs_for(const Office& office, const Subject& s, const std::vector<std::string>& officers, Date today) {
  for (const auto& id : officers)
    if (office.in_post(id, today)) return id;
  return s.about->recorded.by;
}

void find_immediate(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  find_restriction(office, of_case, typed, today, s);
  s.about = s.restriction.proposal.fact;
  require(Rule::letter_has_its_facts, s.restriction.is_immediate(), fmt::format("'{}' was not imposed at once", s.restriction.id),
          "its letter is 'decision'");
  s.policy = &policy_of(office, s.restriction.proposal->policy, today);
  s.signers = {decider(s.restriction.proposal)};
  s.decided_on = s.restriction.proposal->from;  // the day on which the person was told
}

/// Of a restriction that stands and that the person was told of; an adjournment stands for the restriction it puts off.
void find_review_to_come(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"REV", "PRO"});
  const auto* review = std::get_if<Review>(&record.fact().body);
  require(Rule::letter_has_its_facts, !review || review->adjourned_to, fmt::format("'{}' did not put a review off", visible(typed)),
          "give the restriction, RST-…");
  find_restriction(office, of_case, review ? review->about.id : record.first().header.id, today, s);
  const Restriction& r = s.restriction;
  const bool missed = r.review_on < today;
  s.about = r.adjourned && s.kind->slug == "review-upcoming" ? r.adjourned.fact : r.proposal.fact;
  require(Rule::letter_has_its_facts, !review || record.first().header.id == r.adjourned.id(), fmt::format("'{}' holds no more", visible(typed)),
          fmt::format("give the restriction, {}", r.id));
  require(Rule::letter_has_its_facts, !r.is_immediate(), fmt::format("'{}' was imposed at once, and has no review", r.id),
          fmt::format("it goes on only if it is proposed and approved: regard restriction propose {} --follows {} …", of_case.id, r.id));
  require(Rule::letter_has_its_facts, missed == (s.kind->slug == "review-missed"),
          fmt::format("the review of '{}' {} on {}", r.id, missed ? "was due" : "is due", r.review_on.words()),
          fmt::format("its letter is '{}'", missed ? "review-missed" : "review-upcoming"));
  s.policy = &require_policy(office, today);
  s.signers = {signs_for(office, s, {r.proposal->reviewer, s.person->owner}, today)};
  s.decided_on = uk_day(s.about->recorded.at);
}

void find_expiry(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  find_restriction(office, of_case, typed, today, s);
  const Restriction& r = s.restriction;
  s.about = r.proposal.fact;
  s.policy = &policy_of(office, r.decision ? r.decision->policy : r.proposal->policy, today);
  s.signers = {signs_for(office, s, {r.decision ? decider(r.decision) : decider(r.proposal), s.person->owner}, today)};
  s.decided_on = r.ended_on;
}

/// A marker stands for the review by which it was last decided whether the person is told.
void find_marker(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"MRK", "REV"});
  const auto* review = std::get_if<Review>(&record.fact().body);
  const auto marker = of_case.find<Marker>(review ? review->about.id : record.first().header.id);
  require(Rule::letter_has_its_facts, static_cast<bool>(marker), fmt::format("'{}' is not the review of a marker", visible(typed)), "give the marker, MRK-…");
  s.marker = marker_of(office, of_case, marker, today);
  const MarkerStands& m = s.marker;
  s.about = s.kind->slug == "marker-partner" ? m.marker.fact : m.tell_by;
  require(Rule::letter_has_its_facts, !review || s.about->header.id == record.first().header.id,
          fmt::format("'{}' did not decide last whether the person is told", visible(typed)), fmt::format("give the marker, {}", m.id()));
  s.review = of_case.find<Review>(s.about->header.id);
  for (const auto& approval : m.verdict.approvals) s.signers.push_back(decider(approval));
  if (s.review) s.signers = {decider(s.review)};
  s.decided_on = s.review ? uk_day(s.review.fact->recorded.at) : m.active_from;
  s.still_to_sign = m.state == MarkerState::proposed;
  const auto policy = s.review ? s.review->policy : m.decision ? m.decision->policy : m.marker->policy;
  s.policy = &policy_of(office, policy, today);
}

void find_removed(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"END", "MRK"});
  const auto* ending = std::get_if<Ending>(&record.fact().body);
  const auto marker = of_case.find<Marker>(ending ? ending->about.id : record.first().header.id);
  require(Rule::letter_has_its_facts, static_cast<bool>(marker), fmt::format("'{}' did not remove a marker", visible(typed)),
          "its letter is 'correction'");
  s.marker = marker_of(office, of_case, marker, today);
  s.ending = s.marker.ending;
  const bool on_appeal = s.marker.state == MarkerState::quashed;
  require(Rule::letter_has_its_facts, s.marker.state == MarkerState::removed, fmt::format("'{}' is {}", s.marker.id(), word(s.marker.state)),
          on_appeal ? "its letter is 'appeal-outcome'" : fmt::format("regard marker remove {} --reason TEXT", s.marker.id()));
  s.about = s.ending.fact;
  s.policy = &policy_of(office, s.ending->policy, today);
  s.signers = {decider(s.ending)};
  s.decided_on = s.marker.removed_on;
}

/// What an appeal is against: a restriction, a warning or a marker.
void find_appealed(const Office& office, const Case& of_case, Date today, Subject& s) {
  const std::string& about = s.appeal->about.id;
  s.warning = of_case.find<Warning>(about);
  if (const auto marker = of_case.find<Marker>(about)) s.marker = marker_of(office, of_case, marker, today);
  else if (!s.warning) find_restriction(office, of_case, about, today, s);
}

void find_appeal(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.appeal = require_held<Appeal>(of_case, typed, "APL");
  s.about = s.appeal.fact;
  find_appealed(office, of_case, today, s);
  const auto ruling = ruling_on(of_case, s.appeal);
  require(Rule::letter_has_its_facts, !ruling, ruling ? fmt::format("'{}' was decided by '{}'", s.appeal.id(), ruling.id()) : "",
          "its letter is 'appeal-outcome'");
  s.policy = &policy_of(office, s.appeal->policy, today);
  s.signers = {s.about->recorded.by};
  s.decided_on = s.appeal->received_on;
}

void find_ruling(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"RUL", "APL"});
  const auto* given = std::get_if<Ruling>(&record.fact().body);
  s.appeal = require_held<Appeal>(of_case, given ? given->about.id : record.first().header.id, "APL");
  s.ruling = ruling_on(of_case, s.appeal);
  require(Rule::letter_has_its_facts, s.ruling && (!given || s.ruling.id() == record.first().header.id),
          fmt::format("'{}' has not been decided{}", s.appeal.id(), s.ruling ? " by that" : ""),
          s.ruling ? fmt::format("it was decided by '{}'", s.ruling.id())
                   : fmt::format("regard appeal decide {} --outcome dismiss|vary|quash --reason TEXT", s.appeal.id()));
  find_appealed(office, of_case, today, s);
  s.about = s.ruling.fact;
  s.policy = &policy_of(office, s.ruling->policy, today);
  s.signers = {decider(s.ruling)};
  s.decided_on = uk_day(s.about->recorded.at);
}

void find_change(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.change = require_held<ContactChange>(of_case, typed, "CHG");
  s.about = s.change.fact;
  find_restriction(office, of_case, s.change->about.id, today, s);
  s.policy = &policy_of(office, s.change->policy, today);
  s.signers = {decider(s.change)};
  s.decided_on = uk_day(s.about->recorded.at);
}

/// An adjustment stands for its latest review.
void find_adjustment(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.adjustment = require_held<Adjustment>(of_case, typed, "ADJ");
  for (const auto& review : of_case.all<Review>())
    if (review->about.id == s.adjustment.id()) s.review = review;
  s.about = s.adjustment.fact;
  s.policy = &require_policy(office, today);
  const Fact& latest = s.review ? *s.review.fact : *s.about;
  s.signers = {s.review ? decider(s.review) : latest.recorded.by};
  s.decided_on = uk_day(latest.recorded.at);
}

/// To those who are told: of a restriction, or of what they were told already.
void find_notice(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const bool takes_back = s.kind->slug == "withdrawal";
  const auto prefixes = takes_back ? std::vector<std::string_view>{"NTF"} : std::vector<std::string_view>{"NTF", "PRO"};
  s.about = &require_record(of_case, typed, prefixes).fact();
  if (std::holds_alternative<Notification>(s.about->body)) s.notification = {s.about};
  const auto audience = s.notification ? s.notification->audience : Audience::none;
  const std::string_view letter = audience == Audience::members ? "member-briefing" : audience == Audience::contractor || audience == Audience::partner ? "contractor-notice" : "staff-notice";
  require(Rule::letter_has_its_facts, takes_back || !s.notification || letter == s.kind->slug,
          fmt::format("'{}' told {}", s.about->header.id, word(audience)), fmt::format("its letter is '{}'", letter));
  const auto marker = of_case.find<Marker>(s.notification ? s.notification->about.id : std::string{});
  require(Rule::letter_has_its_facts, takes_back || !marker, fmt::format("'{}' told {} of a marker", s.about->header.id, word(audience)),
          "what goes outside the council about a marker is 'marker-partner'");
  if (takes_back && marker) {
    s.marker = require_marker(office, of_case, s.notification->about.id, today);
    s.policy = &require_policy(office, today);
    s.signers = {signs_for(office, s, {s.person->owner}, today)};
    s.decided_on = s.notification->told_on;
    return;
  }
  find_restriction(office, of_case, s.notification ? s.notification->about.id : s.about->header.id, today, s);
  const Restriction& r = s.restriction;
  s.policy = &require_policy(office, today);
  s.signers = {signs_for(office, s, {s.person->owner}, today)};
  s.decided_on = takes_back ? s.notification->told_on : r.letter ? r.letter->sent_on : uk_day(r.proposal.fact->recorded.at);
}

using Find = void (*)(const Office&, const Case&, std::string_view, Date, Subject&);
struct Found {
  std::string_view letter;
  Find find;
};
constexpr Found finders[] = {
    {"informal-warning", find_warning}, {"formal-warning", find_warning}, {"under-review", find_warning},
    {"decision", find_decision}, {"refusal", find_decision}, {"immediate", find_immediate},
    {"review-upcoming", find_review_to_come}, {"review-missed", find_review_to_come}, {"expiry", find_expiry},
    {"review-continue", find_review}, {"review-vary", find_review}, {"review-lift", find_review},
    {"appeal-acknowledgement", find_appeal}, {"appeal-outcome", find_ruling}, {"correction", find_ending},
    {"contact-change", find_change}, {"adjustment-offer", find_adjustment},
    {"marker", find_marker}, {"marker-partner", find_marker}, {"marker-removed", find_removed}, {"not-informed-note", find_marker},
    {"breach", find_breach}, {"exception", find_exception}, {"police-referral", find_police_referral},
    {"member-briefing", find_notice}, {"staff-notice", find_notice}, {"contractor-notice", find_notice}, {"withdrawal", find_notice},
};

}  // namespace

Subject subject_of(const Office& office, const Case& of_case, const LetterKind& kind, std::string_view typed,
                   Date today) {
  Subject subject;
  subject.kind = &kind;
  subject.person = of_case.person();
  require(Rule::person_is_named, static_cast<bool>(subject.person),
          fmt::format("'{}' does not say whom it is about", of_case.id),
          "'regard check' says what is missing");
  for (const auto& [letter, find] : finders)
    if (letter == kind.slug) find(office, of_case, typed, today, subject);
  return subject;
}

}  // namespace regard
