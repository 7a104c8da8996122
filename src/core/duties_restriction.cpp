// What must be done about a proposal, and about the restriction that it became.
#include <algorithm>
#include <fmt/format.h>

#include "duties_gathering.hpp"
#include "regard/core/evidence.hpp"
#include "regard/core/move.hpp"

namespace regard {

namespace {

Date recorded_on(const Fact& fact) { return uk_day(fact.recorded.at); }

/// The proposal that follows it and waits for a decision.
std::string waiting_follower(const Gathering& g, const Restriction& r) {
  for (const auto& p : g.of_case.all<Proposal>())
    if (p->follows.id == r.proposal.id() && restriction_of(g.office, g.of_case, p, g.today).state == State::proposed) return p.id();
  return {};
}

/// Whether the person was told of this very day of review: by a letter of that kind, or (any kind) by one that went
/// on `since` or later.
bool told_of_review(const Gathering& g, std::string_view kind, const Restriction& r, Date since) {
  const auto list = g.of_case.all<Letter>();
  return std::any_of(list.begin(), list.end(), [&](const auto& letter) {
    if (letter->promised.review_by != r.review_on || came_back(g.of_case, letter)) return false;
    const auto review = g.of_case.template find<Review>(letter->about.id);
    if (letter->about.id != r.proposal.id() && (!review || review->about.id != r.proposal.id())) return false;
    return letter->letter == kind || (since && since <= letter->sent_on);
  });
}

void to_decide(Gathering& g, const Restriction& r) {
  const Date since = recorded_on(*r.proposal.fact);
  const auto asked = approval_asked(g.policy, g.of_case.person() && g.of_case.person()->minor);
  const auto command = fmt::format("regard restriction approve {} --reason TEXT (or refuse, return)", r.id);
  const auto roles = asked.each_role ? still_to_decide(g.office, asked, r.verdict.approvals) : std::vector<std::string>{""};
  for (const auto& role : roles) {
    Duty& duty = g.add("proposal-to-decide", r.id, since, g.calendar.add(since, 10), {}, "approve", Rule::approved_before_it_ends, command);
    g.give_to(duty, role);
  }
}

/// Of today, for every approver.
void of_today(Gathering& g, const Restriction& r, Rule rule, const std::string& command) {
  bool owned = false;
  for (const auto& role : g.policy.roles_for("approve")) {
    const bool held = !g.office.holders({role}, g.today).empty();
    if (!held && (owned || role != g.policy.roles_for("approve").back())) continue;
    Duty& duty = g.add("decision-to-reconsider", r.id, g.today, g.calendar.add(g.today, 0), {}, "approve", rule, command);
    g.give_to(duty, role);
    owned = true;
  }
}

void to_reconsider(Gathering& g, const Restriction& r) {
  const auto quash_or = fmt::format("regard restriction quash {} --reason TEXT, or ", r.id);
  if (r.state == State::voided) of_today(g, r, Rule::approval_names_what_it_approved, quash_or + "propose and approve anew");
  if (r.state == State::contested)
    of_today(g, r, Rule::proposal_awaits_a_decision, quash_or + fmt::format("regard restriction settle {} --stands DEC-… --because TEXT", r.id));
  if (!stands(r.state)) return;
  if (const auto move = taken_from_under(g.of_case, *r.proposal)) {
    const Date moved = recorded_on(*move.fact);
    g.add("decision-to-reconsider", r.id, moved, moved, {}, "approve", Rule::evidence_has_moved,
          fmt::format("regard restriction quash {} --reason TEXT, then 'regard letter send correction'", r.id));
  }
  if (lacks_a_signature(g.of_case, r.verdict))
    of_today(g, r, Rule::a_minor_has_two_signatures, quash_or + fmt::format("somebody else: regard restriction approve {} --reason TEXT", r.id));
  for (const auto& incident : corrected_since(g.of_case, r.proposal->cites)) {
    const Date since = recorded_on(*incident.fact);
    g.add("decision-to-reconsider", r.id, since, g.calendar.add(since, 5), {}, "approve", Rule::evidence_has_moved,
          quash_or + fmt::format("approve it anew with --cites {}", incident.id())).part = incident.id();
  }
}

std::string review_command(const Restriction& r, std::string_view outcomes) {
  return fmt::format("regard review record {} --outcome {} --reason TEXT --heard TEXT", r.id, outcomes);
}

void asked_for(Gathering& g, const Restriction& r) {
  for (const auto& asked : r.asked)
    g.add("review-asked", r.id, asked->asked_on, g.calendar.add(asked->asked_on, 10), r.proposal->reviewer, "review", Rule::review_is_on_time,
          review_command(r, r.is_immediate() ? "lift" : "continue|vary|lift")).part = asked.id();
}

void to_ratify(Gathering& g, const Restriction& r) {
  if (!refused_by(r.state, Act::send_immediate)) g.letter("immediate", *r.proposal.fact, recorded_on(*r.proposal.fact), 1);
  if (stands(r.state)) asked_for(g, r);
  if (r.followed_by || !stands(r.state)) return;
  const auto waiting = waiting_follower(g, r);
  g.add("immediate-to-ratify", r.id, r.in_force_from, r.until, waiting.empty() ? decider(r.proposal) : std::string{},
        waiting.empty() ? "propose" : "approve", Rule::immediate_is_ratified_in_time,
        waiting.empty() ? fmt::format("regard restriction propose {} --follows {} …", g.of_case.id, r.id)
                        : fmt::format("regard restriction approve {} --reason TEXT", waiting));
}

void to_review(Gathering& g, const Restriction& r) {
  g.add("review", r.id, r.decision ? recorded_on(*r.decision.fact) : Date{}, r.review_on, r.proposal->reviewer, "review", Rule::review_is_on_time,
        review_command(r, "continue|vary|lift"));
  asked_for(g, r);
  if (!r.letter) return;
  const Date invite = g.calendar.add(r.review_on, -g.policy.review_notice_working_days);
  if (g.today <= r.review_on && !told_of_review(g, "review-upcoming", r, invite))
    g.add_letter("review-invitation", r.id, invite, invite, "letters", Rule::heard_before_deciding, {"review-upcoming", r.adjourned ? r.adjourned.id() : r.id})
        .known_on = r.adjourned ? recorded_on(*r.adjourned.fact) : r.letter->sent_on;
  if (r.review_on < g.today && !told_of_review(g, "review-missed", r, {}))
    g.add_letter("letter-to-send", r.id, r.review_on, g.calendar.add(r.review_on, 2), "letters", Rule::letter_is_on_time, {"review-missed", r.id});
}

void to_say_it_is_over(Gathering& g, const Restriction& r) {
  const bool told = r.letter || r.is_immediate();
  if (!told) return;
  if (r.state == State::expired || r.state == State::lapsed) g.letter("expiry", *r.proposal.fact, r.ended_on);
  const bool on_appeal = std::any_of(r.rulings.begin(), r.rulings.end(), [](const auto& ruling) { return ruling->outcome == Ruled::quash; });
  if (r.state != State::quashed || (on_appeal && !r.ending)) return;  // the answer to the appeal says it
  if (r.ending) g.letter("correction", *r.ending.fact);
  else if (r.verdict.settlement) g.letter("correction", *r.verdict.settlement.fact);
}

}  // namespace

void gather_proposal_duties(Gathering& g, const Restriction& r) {
  if (r.state == State::proposed) to_decide(g, r);
  if (r.state == State::returned) {
    const Date since = recorded_on(*r.decision.fact);
    g.add("proposal-returned", r.id, since, g.calendar.add(since, 10), decider(r.proposal), "propose", Rule::approved_before_it_ends,
          fmt::format("regard restriction withdraw {} --reason TEXT, or propose anew", r.id));
  }
  if (r.state == State::refused) g.letter("refusal", *r.proposal.fact, recorded_on(*r.decision.fact));
  to_reconsider(g, r);
}

void gather_restriction_duties(Gathering& g, const Restriction& r) {
  if (r.is_immediate()) {
    to_ratify(g, r);
  } else if (stands(r.state)) {
    if (!taken_from_under(g.of_case, *r.proposal)) g.letter("decision", *r.proposal.fact, recorded_on(*r.decision.fact));
    to_review(g, r);
  }
  if (stands(r.state))
    for (const auto& change : r.contact_changes) g.letter("contact-change", *change.fact);
  to_say_it_is_over(g, r);
  for (const auto& review : r.reviews)  // one that says it goes on can go only while it does
    if (stands(r.state) || review->outcome == ReviewOutcome::lifted) g.letter("review-" + std::string(word(review->outcome)), *review.fact);
}

}  // namespace regard
