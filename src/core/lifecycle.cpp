#include "regard/core/lifecycle.hpp"

#include <fmt/format.h>
#include <string>

#include "regard/core/error.hpp"

namespace regard {

namespace {

using Verdict = std::optional<Rule>;
constexpr Verdict yes = std::nullopt;
constexpr Verdict waiting = Rule::proposal_awaits_a_decision;
constexpr Verdict stands_not = Rule::restriction_stands;
constexpr Verdict not_in_force = Rule::restriction_is_in_force;
constexpr Verdict no_letter = Rule::letter_has_its_facts;
constexpr Verdict decided = Rule::correction_is_not_a_decision;
constexpr Verdict forged = Rule::approval_names_what_it_approved;

struct Row {
  State state;
  std::array<Verdict, act_words.size()> verdicts;
};

// Acts:             decide   withdraw consult  represent correct  send-    send-     review        quash       send-
//                                                                decision refusal                             correction
constexpr std::array<Row, state_words.size()> table = {{
    {State::proposed,  {yes,     yes,     yes,     yes,     yes,     no_letter, no_letter, not_in_force, stands_not, no_letter}},
    {State::returned,  {waiting, yes,     waiting, yes,     decided, no_letter, no_letter, not_in_force, stands_not, no_letter}},
    {State::refused,   {waiting, waiting, waiting, yes,     decided, no_letter, yes,       not_in_force, stands_not, no_letter}},
    {State::withdrawn, {waiting, waiting, waiting, waiting, decided, no_letter, no_letter, not_in_force, stands_not, no_letter}},
    {State::approved,  {waiting, waiting, waiting, yes,     decided, yes,       no_letter, not_in_force, yes,        no_letter}},
    {State::notified,  {waiting, waiting, waiting, yes,     decided, no_letter, no_letter, not_in_force, yes,        no_letter}},
    {State::in_force,  {waiting, waiting, waiting, yes,     decided, no_letter, no_letter, yes,          yes,        no_letter}},
    {State::contested, {waiting, waiting, waiting, yes,     decided, no_letter, no_letter, not_in_force, yes,        no_letter}},
    {State::voided,    {forged,  waiting, waiting, yes,     decided, forged,    forged,    forged,       yes,        forged}},
    {State::lifted,    {waiting, waiting, waiting, yes,     decided, no_letter, no_letter, stands_not,   stands_not, no_letter}},
    {State::quashed,   {waiting, waiting, waiting, yes,     decided, no_letter, no_letter, stands_not,   stands_not, yes}},
    {State::expired,   {waiting, waiting, waiting, yes,     decided, no_letter, no_letter, stands_not,   stands_not, no_letter}},
}};

std::string mend_for(Rule rule) {
  switch (rule) {
    case Rule::proposal_awaits_a_decision: return "'regard restriction propose' makes a new proposal, which may follow this one";
    case Rule::restriction_stands: return "'regard restriction list --in-force' shows what stands";
    case Rule::restriction_is_in_force: return "send its letter with 'regard letter send decision'; to end it before it begins, quash it";
    case Rule::letter_has_its_facts: return "'regard letter kinds' says what each letter is about";
    case Rule::correction_is_not_a_decision: return "its own act changes it: a review, a new proposal or 'regard restriction quash'";
    case Rule::approval_names_what_it_approved: return "'regard check' says what was changed; propose anew, or put the approved file back from history";
    default: return {};
  }
}

}  // namespace

Verdict refused_by(State state, Act act) {
  return table[static_cast<std::size_t>(state)].verdicts[static_cast<std::size_t>(act)];
}

void require_allowed(State state, Act act, std::string_view name) {
  if (const auto rule = refused_by(state, act))
    throw Refusal(*rule, fmt::format("'{}' is {}", name, word(state)), mend_for(*rule));
}

bool stands(State state) {
  return state == State::approved || state == State::notified || state == State::in_force;
}

bool has_ended(State state) {
  return state == State::lifted || state == State::quashed || state == State::expired;
}

}  // namespace regard
