#include "regard/core/lifecycle.hpp"

#include <fmt/format.h>
#include <string>

#include "regard/core/error.hpp"

namespace regard {

namespace {

constexpr Rule waiting = Rule::proposal_awaits_a_decision;
constexpr Rule stands_not = Rule::restriction_stands;
constexpr Rule unbegun = Rule::restriction_is_in_force;
constexpr Rule agreed = Rule::only_a_contested_decision_is_settled;
constexpr Rule untold = Rule::appeal_is_against_what_was_told;
constexpr Rule first_the_person = Rule::nobody_is_told_before_the_person;
constexpr Rule no_letter = Rule::letter_has_its_facts;
constexpr Rule decided = Rule::correction_is_not_a_decision;
constexpr Rule forged = Rule::approval_names_what_it_approved;

/// A set of states, one bit each.
using States = unsigned;
template <class... Some>
constexpr States in(Some... states) {
  return ((1u << static_cast<unsigned>(states)) | ...);
}
using enum State;
constexpr States anywhere = (1u << state_words.size()) - 1;
constexpr States ended = in(lifted, quashed, superseded, lapsed, expired, closed);
constexpr States binding = in(in_force, suspended);
constexpr States told = binding | in(notified, contested, voided);
constexpr States ended_after_a_while = in(lifted, superseded, lapsed, expired);  // it was right once, and is over

/// One act: where it is allowed, and which rule refuses it elsewhere, after the end, and where the approval is void.
struct Row {
  Act act;
  States allowed;
  Rule otherwise;
  Rule after_the_end;
  Rule where_void;
};

constexpr std::array<Row, act_words.size()> table = {{
    {Act::decide, in(proposed), waiting, waiting, forged},
    {Act::affirm, binding | in(approved, notified), waiting, stands_not, forged},
    {Act::settle, in(contested), agreed, agreed, forged},
    {Act::withdraw, in(proposed, returned), waiting, waiting, waiting},
    {Act::consult, in(proposed), waiting, waiting, waiting},
    {Act::represent, anywhere & ~in(withdrawn), waiting, waiting, waiting},
    {Act::correct, in(proposed), decided, decided, decided},
    {Act::review, binding, unbegun, stands_not, forged},
    {Act::adjourn, binding, unbegun, stands_not, forged},
    {Act::ask_review, told, unbegun, stands_not, forged},
    {Act::change_contact, binding | in(notified), unbegun, stands_not, forged},
    {Act::follow, binding | ended_after_a_while, unbegun, stands_not, forged},
    {Act::quash, told | in(approved), stands_not, stands_not, forged},
    {Act::appeal, told | ended_after_a_while, untold, stands_not, forged},
    {Act::rule_on_appeal, told | ended_after_a_while, untold, stands_not, forged},
    {Act::tell, binding | in(notified), first_the_person, stands_not, forged},
    {Act::send_decision, in(approved), no_letter, no_letter, forged},
    {Act::send_refusal, in(refused), no_letter, no_letter, forged},
    {Act::send_immediate, binding | in(superseded, lapsed), no_letter, no_letter, forged},
    {Act::send_while_it_stands, binding | in(notified), stands_not, stands_not, forged},
    {Act::send_end, in(lapsed, expired), no_letter, no_letter, forged},
    {Act::send_correction, in(quashed), no_letter, no_letter, forged},
}};

std::string mend_for(Rule rule) {
  switch (rule) {
    case Rule::proposal_awaits_a_decision: return "'regard restriction propose' makes a new proposal, which may follow this one";
    case Rule::restriction_stands: return "'regard restriction list --in-force' shows what stands";
    case Rule::only_a_contested_decision_is_settled: return "'regard restriction show' says what was decided; nothing contradicts it";
    case Rule::appeal_is_against_what_was_told: return "nobody has been told of it, so it binds nobody; what the person says of it is kept with 'regard representation record'";
    case Rule::nobody_is_told_before_the_person: return "send its letter with 'regard letter send decision'; others are told after that";
    case Rule::restriction_is_in_force: return "send its letter with 'regard letter send decision'; to end it before it begins, quash it";
    case Rule::letter_has_its_facts: return "'regard letter kinds' says what each letter is about";
    case Rule::correction_is_not_a_decision: return "its own act changes it: a review, a new proposal or 'regard restriction quash'";
    case Rule::approval_names_what_it_approved: return "'regard check' says what was changed; propose anew, or put the approved file back from history";
    default: return {};
  }
}

}  // namespace

std::optional<Rule> refused_by(State state, Act act) {
  const Row& row = table[static_cast<std::size_t>(act)];
  if (row.allowed & in(state)) return std::nullopt;
  if (state == State::voided) return row.where_void;
  return ended & in(state) ? row.after_the_end : row.otherwise;
}

void require_allowed(State state, Act act, std::string_view name) {
  if (const auto rule = refused_by(state, act))
    throw Refusal(*rule, fmt::format("'{}' is {}", name, word(state)), mend_for(*rule));
}

bool stands(State state) {
  return state == State::approved || state == State::notified || state == State::in_force || state == State::suspended;
}

bool has_ended(State state) {
  return state >= State::lifted;
}

}  // namespace regard
