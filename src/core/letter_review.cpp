// What letters after a decision say: a review that continues, varies or lifts, and a correction.
#include <fmt/format.h>

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
}

/// When the person was told of the decision, if a letter reached them.
void gather_told_on(const Gather& g) {
  const auto& letter = g.subject.restriction.letter;
  if (letter) g.speaks_from(*letter.fact);
  g.say("told_on", letter ? letter->sent_on.words() : "");
}

/// A review to come; none is due where the end comes first.
std::string next_review(Date review_on) {
  return review_on ? review_on.words() : "none before it ends, unless you ask for one";
}

std::string restored(const Gather& g, const std::vector<Measure>& measures) {
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

}  // namespace

void gather_review(const Gather& g) {
  const Turn turn = turn_at(g.subject.restriction, g.subject.review);
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
  const Turn turn = turn_at(g.subject.restriction, g.subject.review);
  gather_what_was_heard(g);
  gather_told_on(g);
  g.say("ended_on", g.subject.decided_on.words());
  g.say("restored", restored(g, turn.before.measures));
  g.say("if_again",
        "we may look at it at once. Any new limit would be a new decision, with its own letter and its own "
        "appeal");
  g.say("who_is_told", "told",
        {"Everybody whom we told of the limits will be told that they have ended, and asked to remove what "
         "they noted."});
}

void gather_correction(const Gather& g) {
  const Ending ending = as_read_by(g.reader(), *g.subject.ending);
  g.speaks_from(*g.subject.restriction.proposal.fact);
  gather_told_on(g);
  gather_appeal(g);
  g.say("reason", sentence(ending.reason));
  g.say("ended_on", g.subject.decided_on.words());
  g.say("apology", "We are sorry.");
  g.say("undone", "undone_item",
        {"You do not have to keep to any of the limits in that decision.",
         "Staff who look you up no longer see a restriction from it.",
         "Our record of it is marked as one that should not have been made. It does not count against you."});
  g.say("who_is_told", "told",
        {"Everybody whom we told of the limits will be told that they should not have been made, and asked "
         "to remove "
         "what they noted."});
}

}  // namespace regard
