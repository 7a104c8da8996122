// What letters after a decision say: a review that continues, varies or lifts, and a correction.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

void gather_what_was_heard(const Gather& g) {
  const Review review = as_read_by(g.reader(), *g.subject.review);
  g.speaks_from(*g.subject.restriction.proposal.fact);
  g.say("reason", sentence(review.reason));
  g.say("heard", sentence(review.heard));
  g.say("agreement", sentence(review.agreement));
  gather_incidents(g, g.subject.review->considered);
  gather_breaches(g, g.subject.review->considered);
}

/// A review to come; none is due where the end comes first.
std::string next_review(Date review_on) {
  return review_on ? review_on.words() : "none before it ends, unless you ask for one";
}

}  // namespace

void gather_told_on(const Gather& g) {
  const auto& letter = g.subject.restriction.letter;
  if (letter) g.speaks_from(*letter.fact);
  g.say("told_on", letter ? letter->sent_on.words() : "");
}

void gather_after_the_end(const Gather& g) {
  g.say("if_again",
        "we may look at it at once. Any new limit would be a new decision, with its own letter and its own "
        "appeal");
  g.say("who_is_told", "told",
        {"Everybody whom we told of the limits will be told that they have ended, and asked to remove what "
         "they noted."});
}

std::string restored(const Gather& g, const std::vector<Measure>& measures) {
  const auto all = restrictions_of(g.office, g.of_case, g.today);
  if (std::any_of(all.begin(), all.end(), [&](const Restriction& r) { return stands(r.state) && r.id != g.subject.restriction.id; }))
    return "Other limits, about which we wrote to you separately, still apply.";
  std::vector<std::string> ways;
  for (const auto& channel : keys_of(g.subject.policy->channels))
    for (const auto& measure : measures)
      if (!channels_closed(measure, {channel}).empty()) {
        ways.push_back(by_channel(channel));
        break;
      }
  if (ways.empty()) return "You can contact us in all the usual ways again.";
  return fmt::format("You can contact us in all the usual ways again, also {}.", quoted_list(ways));
}

std::vector<std::string> what_is_undone() {
  return {"You do not have to keep to any of the limits in that decision.",
          "Staff who look you up no longer see a restriction from it.",
          "Our record of it is marked as one that should not have been made. It does not count against you."};
}

void gather_review(const Gather& g) {
  const BeforeAndAfter turn = turn_at(g, *g.subject.review.fact);
  gather_restriction(g, turn.after);
  gather_what_was_heard(g);
  gather_told_on(g);
  g.say("next_review", next_review(g.promised.review_by));
  std::vector<std::string> before;
  for (const auto& measure : measures_in_words(g, turn.before.measures))
    before.push_back(sentence_for(measure));
  g.say("measures_before", "measure_before", before);
  g.say("ended_before", turn.before.until == turn.after.until ? "" : turn.before.until.words());
}

void gather_lift(const Gather& g) {
  const BeforeAndAfter turn = turn_at(g, *g.subject.review.fact);
  gather_what_was_heard(g);
  gather_told_on(g);
  g.say("ended_on", g.subject.decided_on.words());
  g.say("restored", restored(g, turn.before.measures));
  gather_after_the_end(g);
}

void gather_correction(const Gather& g) {
  g.speaks_from(*g.subject.restriction.proposal.fact);
  gather_told_on(g);
  gather_appeal(g);
  // What was said of the decision that stands is for the proposer; the person is told that it was decided so.
  g.say("reason", g.subject.ending ? sentence(as_read_by(g.reader(), *g.subject.ending).reason)
                                   : "It had been decided in two ways, and we wrote to you before that was settled. What "
                                     "stands is that your contact is not limited.");
  g.say("restored", restored(g, g.subject.restriction.measures));
  g.say("ended_on", g.subject.decided_on.words());
  g.say("apology", "We are sorry.");
  g.say("undone", "undone_item", what_is_undone());
  g.say("who_is_told", "told",
        {"Everybody whom we told of the limits will be told that they should not have been made, and asked "
         "to remove "
         "what they noted."});
}

}  // namespace regard
