// Making a letter, sending it, and recording that it came back.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "regard/core/appeal.hpp"
#include "regard/core/move.hpp"
#include "regard/core/representative.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

const LetterKind& require_kind(std::string_view typed) {
  if (const auto* kind = letter_kind(typed)) return *kind;
  std::vector<std::string> slugs;
  for (const auto& kind : letter_kinds()) slugs.emplace_back(kind.slug);
  const auto near = nearest(typed, slugs);
  throw Error(Error::Kind::usage, fmt::format("'{}' is not a letter", visible(typed)),
              near.empty() ? "'regard letter kinds' lists them" : fmt::format("did you mean '{}'?", near));
}

/// A stage that names a letter has that one, spoken or not; one that names none has a formal warning when
/// written.
void require_stage_asks(const Case& of_case, const Subject& s) {
  const auto* stage = s.policy->stage(s.warning->level);
  const bool written = s.warning->how == WarningMeans::letter || (stage && stage->how == "letter");
  std::string letter = stage ? stage->letter : "";
  if (letter.empty() && written) letter = "formal-warning";
  require(Rule::letter_has_its_facts, letter == s.kind->slug,
          letter.empty()
              ? fmt::format("'{}' was spoken, and the policy asks for no letter after it", s.about->header.id)
              : fmt::format("'{}' is a '{}' warning, whose letter is '{}'", s.about->header.id,
                            s.warning->level, letter),
          "'regard letter kinds' says what each letter is about");
  require(Rule::letter_has_its_facts, !quashed_on_appeal(of_case, s.about->header.id),
          fmt::format("'{}' was quashed on appeal", s.about->header.id), "it counts for nothing; its letter is 'appeal-outcome'");
}

/// What was imposed at once has one letter of its own, and then others like any restriction.
void require_not_imposed_at_once(const Restriction& r) {
  require(Rule::letter_has_its_facts, !r.is_immediate(), fmt::format("'{}' was imposed at once", r.id),
          fmt::format("its letter is 'immediate': regard letter send immediate {} --by post --on DATE", r.id));
}

/// Those of the letters about a restriction that go on a day, not on a decision.
void require_stands_or_ended(const Subject& s) {
  const Restriction& r = s.restriction;
  const auto& slug = s.kind->slug;
  if (slug == "immediate") return require_allowed(r.state, Act::send_immediate, r.id);
  if (slug == "expiry") return require_allowed(r.state, Act::send_end, r.id);
  require_allowed(r.state, Act::send_while_it_stands, r.id);
}

/// What was another person's is not put to this one.
void require_rests_on_something(const Case& of_case, const Subject& s) {
  require(Rule::incident_is_this_persons, !s.warning || !answers_nothing(of_case, *s.warning),
          fmt::format("all that '{}' answers was moved to another case", s.about->header.id), "it counts for nothing and is not sent");
  const bool starts = s.kind->slug == "decision" && s.restriction.proposal;
  const auto move = starts ? taken_from_under(of_case, *s.restriction.proposal) : Held<Move>{};
  require(Rule::incident_is_this_persons, !move,
          move ? fmt::format("'{}' rests on '{}', which was moved to another case", s.restriction.id, move->about.id) : "",
          stands(s.restriction.state) ? fmt::format("regard restriction quash {} --reason TEXT; what is left may be proposed anew", s.restriction.id)
                                      : "return it; what is left may be proposed anew");
}

bool is_notice(std::string_view slug) { return slug == "member-briefing" || slug == "staff-notice" || slug == "contractor-notice"; }

/// A draft can be read as soon as somebody may decide on it; it goes once the person has been told.
void require_may_be_told(const Subject& s, bool to_go) {
  const Restriction& r = s.restriction;
  if (to_go || !(stands(r.state) || r.state == State::proposed)) require_allowed(r.state, Act::tell, r.id);
}

/// Whether a draft can be read: of what is waiting, or of what has been decided so and still stands.
void require_may_be_shown(const Case& of_case, const Subject& s) {
  const Restriction& r = s.restriction;
  const auto& slug = s.kind->slug;
  if (s.appeal || s.adjustment || slug == "withdrawal") return;
  if (is_notice(slug)) return require_may_be_told(s, false);
  if (s.marker.marker) return require_marker_letter(of_case, s, false);
  require_rests_on_something(of_case, s);
  if (s.warning) return require_stage_asks(of_case, s);
  for (const auto each : {"immediate", "expiry", "contact-change", "review-upcoming", "review-missed"})
    if (slug == each) return require_stands_or_ended(s);
  if (slug == "decision" || slug == "refusal") require_not_imposed_at_once(r);
  if (r.state == State::voided) return require_allowed(r.state, Act::send_decision, r.id);
  if (slug == "correction") return require_allowed(r.state, Act::send_correction, r.id);
  if (r.state == State::contested) return require_allowed(r.state, Act::send_decision, r.id);
  if (slug == "decision" && r.state != State::proposed && r.state != State::returned && !stands(r.state))
    require_allowed(r.state, Act::send_decision, r.id);
  if (slug == "refusal" && r.state != State::proposed) require_allowed(r.state, Act::send_refusal, r.id);
}

void require_how_and_when(const LetterRequest& request, Date today) {
  require(Rule::everything_needed_is_given, request.sent_by != SentBy::none,
          "how the letter goes was not given",
          "letter send: give --by post, email, hand, collected, read-aloud or representative");
  require(Rule::everything_needed_is_given, static_cast<bool>(request.sent_on),
          "the day the letter goes was not given", "letter send: give --on DATE");
  require_has_come(request.sent_on, today, "the day it was sent");
}

void require_not_sent(const Case& of_case, const Subject& s) {
  const auto sent = sent_already(of_case, s);
  require(Rule::letter_goes_once, !sent,
          sent ? fmt::format("'{}' went on {} as '{}'", s.kind->slug, sent->sent_on.words(), sent.id()) : "",
          sent ? fmt::format("if it came back: regard letter returned {} --on DATE --because TEXT", sent.id())
               : "");
}

/// A decision that several make together goes when each of them has signed it.
void require_all_signed(const Office& office, const Case& of_case, const Subject& s) {
  const Restriction& r = s.restriction;
  const bool minor = of_case.person()->minor;
  const auto asked = approval_asked(*s.policy, minor);
  if (s.kind->slug != "decision" || r.state != State::proposed || asked.need < 2) return;
  const bool several_named = approval_asked(*s.policy, false).need > 1;
  const auto still = still_to_decide(office, asked, r.verdict.approvals);
  require(several_named ? Rule::everyone_named_signs : Rule::a_minor_has_two_signatures, false,
          fmt::format("'{}' has been approved by {} of the {} people who decide it together", r.id, r.verdict.approvals.size(), asked.need),
          fmt::format("still to sign: {}; then: regard restriction approve {} --reason TEXT",
                      asked.each_role ? quoted_list(still) : fmt::format("somebody else who holds {}", either_of(still)), r.id));
}

void require_may_go(const Office& office, const Case& of_case, const Subject& s, const LetterRequest& request) {
  require_not_sent(of_case, s);
  if (s.marker.marker && !s.appeal && s.kind->slug != "withdrawal") require_marker_letter(of_case, s, true);
  if (is_notice(s.kind->slug)) require_may_be_told(s, true);
  require_all_signed(office, of_case, s);
  if (s.kind->slug == "decision") require_allowed(s.restriction.state, Act::send_decision, s.restriction.id);
  if (s.kind->slug == "refusal") require_allowed(s.restriction.state, Act::send_refusal, s.restriction.id);
  if (s.kind->slug == "review-continue" || s.kind->slug == "review-vary")
    require(Rule::restriction_stands, stands(s.restriction.state),
            fmt::format("'{}' is {}", s.restriction.id, word(s.restriction.state)),
            "the letter would say that it goes on; send the letter about its end");
  require(Rule::dates_are_in_order, s.decided_on <= request.sent_on,
          fmt::format("the letter goes on {}, before what it is about was recorded on {}",
                      request.sent_on.words(), s.decided_on.words()),
          "give the day it goes with --on DATE");
}

/// A letter needs somewhere to go.
void require_address(const Subject& s, std::string_view case_id, SentBy sent_by) {
  if (s.kind->reader != Reader::person) return;
  require(Rule::letter_says_all_it_must, sent_by != SentBy::post || !s.person->address.empty(),
          "the letter goes by post, and no address of the person is recorded",
          fmt::format("regard person update {} --address TEXT, or send it another way", case_id));
  require(Rule::letter_says_all_it_must, sent_by != SentBy::email || !s.person->email.empty(),
          "the letter goes by e-mail, and no e-mail address of the person is recorded",
          fmt::format("regard person update {} --email ADDRESS, or send it another way", case_id));
}

/// A decision letter that arrives after the end would restrict nobody.
void require_begins_in_time(const Subject& s, const Promised& promised) {
  require(Rule::dates_are_in_order, s.kind->slug != "decision" || !promised.in_force_from || promised.in_force_from <= promised.ends_on,
          fmt::format("'{}' ends on {}, and this letter would arrive on {}", s.restriction.id,
                      promised.ends_on.words(), promised.in_force_from.words()),
          "hand it over, or quash it and propose anew");
}

using GatherItsOwn = void (*)(const Gather&);
struct Gatherer {
  std::string_view letter;
  GatherItsOwn gather;
};
constexpr Gatherer gatherers[] = {
    {"informal-warning", gather_warning}, {"formal-warning", gather_warning}, {"under-review", gather_under_review},
    {"decision", gather_decision}, {"refusal", gather_refusal}, {"immediate", gather_immediate},
    {"review-upcoming", gather_review_to_come}, {"review-missed", gather_missed_review}, {"expiry", gather_expiry},
    {"review-continue", gather_review}, {"review-vary", gather_review}, {"review-lift", gather_lift},
    {"appeal-acknowledgement", gather_acknowledgement}, {"appeal-outcome", gather_outcome}, {"correction", gather_correction},
    {"contact-change", gather_contact_change}, {"adjustment-offer", gather_adjustment},
    {"marker", gather_marker}, {"marker-partner", gather_marker_for_partner}, {"marker-removed", gather_marker_removed},
    {"not-informed-note", gather_not_informed},
    {"member-briefing", gather_member_briefing}, {"staff-notice", gather_staff_notice},
    {"contractor-notice", gather_contractor_notice}, {"withdrawal", gather_withdrawal},
};

Tree gather_values(const Office& office, const Case& of_case, const Subject& s, const Sending& sending,
                   const Promised& promised, Date today, std::vector<Pin>& facts) {
  Tree values = Tree::map();
  const Gather gather{office, of_case, s, sending, promised, today, values, facts};
  gather.speaks_from(*s.about);
  gather_council(gather);
  for (const auto& [letter, gather_its_own] : gatherers)
    if (letter == s.kind->slug) gather_its_own(gather);
  return values;
}

}  // namespace

Held<Letter> sent_already(const Case& of_case, const Subject& s) {
  if (s.kind->slug == "marker-partner") return {};  // one for each body
  if (s.kind->slug == "review-upcoming" || s.kind->slug == "review-missed") {
    for (const auto& letter : of_case.all<Letter>()) {
      const auto put_off = of_case.find<Review>(letter->about.id);
      const std::string& about = put_off ? put_off->about.id : letter->about.id;
      if (letter->letter == s.kind->slug && about == s.restriction.proposal.id() && letter->promised.review_by == s.restriction.review_on && !came_back(of_case, letter))
        return letter;
    }
    return {};
  }
  const auto sent = letter_sent(of_case, s.kind->slug, s.about->header.id);
  if (!sent || !s.adjustment || !s.review) return sent;
  const bool says_the_latest = std::any_of(sent->facts.begin(), sent->facts.end(), [&](const Pin& pin) { return pin.id == s.review.id(); });
  return says_the_latest ? sent : Held<Letter>{};  // there is a new answer
}

LetterMaking make_letter(const Office& office, const Case& of_case, const LetterRequest& request,
                         const Now& now, bool to_send) {
  const LetterKind& kind = require_kind(request.letter);
  if (to_send) {
    require_in_post(office, now.officer, now.today);
    require_role(office, require_policy(office, now.today), now.officer, "letters", now.today);
    if (kind.slug != "withdrawal") require_open(of_case);  // those told are untold after the person has died, too
    require_how_and_when(request, now.today);
  }
  const Subject s = subject_of(office, of_case, kind, request.about, now.today);
  require_may_be_shown(of_case, s);
  if (to_send) require_may_go(office, of_case, s, request);
  if (to_send) require_address(s, of_case.id, request.sent_by);
  if (to_send && request.sent_by == SentBy::representative) require_letter_reaches_a_representative(of_case, request.sent_on);
  const auto sent = sent_already(of_case, s);  // shown again with the days that it promised
  Sending sending{SentBy::post, now.today};
  if (to_send) sending = {request.sent_by, request.sent_on};
  else if (sent) sending = {sent->sent_by, sent->sent_on};
  LetterMaking making;
  making.kind = &kind;
  making.about = s.about;
  making.restriction = s.restriction;
  making.promised = !to_send && sent ? sent->promised : promises_of(office, of_case, s, sending);
  if (to_send) require_begins_in_time(s, making.promised);
  making.policy = s.policy->pin();
  making.values = gather_values(office, of_case, s, sending, making.promised, now.today, making.facts);
  require_elements(kind, making.values);
  return making;
}

Changes send_letter(const Office& office, const Case& of_case, const LetterMaking& making,
                    const LetterRequest& request, const std::string& markdown, const std::string& text_sha256,
                    const std::string& template_sha256, const Now& now) {
  const LetterMaking tested = make_letter(office, of_case, request, now, true);
  // The text was made from `making`: what is recorded beside it must be what it was made from.
  require(Rule::letter_has_its_facts, tested.values == making.values && tested.facts == making.facts,
          "the records have changed since the letter was made", "make it again: regard letter send");
  Letter letter;
  letter.letter = making.kind->slug;
  letter.about = making.about->pin();
  letter.sent_by = request.sent_by;
  letter.sent_on = request.sent_on;
  letter.facts = making.facts;
  letter.policy = making.policy;
  letter.template_sha256 = template_sha256;
  letter.text_sha256 = text_sha256;
  letter.promised = making.promised;
  NewFact made = new_fact(letter, of_case, now, "letter send");
  made.beside = markdown;
  return {{std::move(made)}};
}

Changes letter_returned(const Office& office, const Case& of_case, const Delivery& delivery, const Now& now) {
  require_in_post(office, now.officer, now.today);
  require_role(office, require_policy(office, now.today), now.officer, "letters", now.today);
  require_open(of_case);
  Delivery made = delivery;
  made.about = resolve_pin(delivery.about, of_case, {"LTR"});
  const auto letter = of_case.find<Letter>(made.about.id);
  require_has_come(made.returned_on, now.today, "the day it came back");
  require(Rule::dates_are_in_order, !made.returned_on || letter->sent_on <= made.returned_on,
          fmt::format("'{}' went on {}, after the day it is said to have come back", letter.id(),
                      letter->sent_on.words()),
          "give the day it came back with --on DATE");
  require(Rule::letter_was_sent, !came_back(of_case, letter),
          fmt::format("'{}' has come back already", letter.id()),
          fmt::format("'regard case show {}' shows whether a new letter is still to go", of_case.id));
  return {{new_fact(made, of_case, now, "letter returned")}};
}

}  // namespace regard
