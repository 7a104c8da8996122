// What a letter is about, once found, and how its values are gathered. For the letter's own units only.
#pragma once

#include <string>
#include <vector>

#include "regard/core/letter.hpp"
#include "regard/core/marker.hpp"

namespace regard {

/// A letter's subject: the records it speaks of. Those that it does not speak of are empty.
struct Subject {
  const LetterKind* kind = nullptr;
  const Fact* about = nullptr;
  Held<Person> person;
  Held<Warning> warning;
  Held<Review> review;
  Held<Ending> ending;
  Held<Decision> settlement;  // of two decisions that contradicted each other: the one against it stands
  Held<Appeal> appeal;
  Held<Ruling> ruling;
  Held<ContactChange> change;
  Held<Adjustment> adjustment;
  MarkerStands marker;        // what it speaks of where it is about no restriction
  Held<Notification> notification;
  Restriction restriction;
  std::vector<Held<Decision>> decisions;  // those that approve or refuse: who signs
  std::vector<std::string> signers;       // officers, in order; empty while nothing is decided
  bool still_to_sign = false;             // a decision that somebody has yet to sign
  Date decided_on;                        // the day it was recorded; empty while nothing is decided
  const Policy* policy = nullptr;
};

/// Refuses a REF that the letter cannot be about.
Subject subject_of(const Office& office, const Case& of_case, const LetterKind& kind, std::string_view typed,
                   Date today);

/// How a letter reaches the person, or for a draft how it would: posted today.
struct Sending {
  SentBy sent_by{};
  Date sent_on;
};

/// How long the person has to comment before those who decide look at it, and how soon a missed review is made up
/// for, in the council's working days: our own.
inline constexpr int comment_within_working_days = 10;
inline constexpr int missed_review_done_within_working_days = 10;

/// The letter that went about the same thing and did not come back; about a review, of the same day.
Held<Letter> sent_already(const Case& of_case, const Subject& subject);

/// The day by which an appeal is answered, in the council's working days.
Date answer_by(const Office& office, const Policy& policy, const Appeal& appeal);

/// The dates that the letter promises. Days are counted in the council's working days.
Promised promises_of(const Office& office, const Case& of_case, const Subject& subject, const Sending& sending);

/// A copy that holds only what `reader` may read; every other field is as if it had not been given.
template <HasFields S>
S as_read_by(Reader reader, const S& record) {
  S copy;
  Reading reading;
  for (const auto& field : Described<S>::fields())
    if (reader <= field.reader && field.given(&record)) field.put(&copy, field.get(&record), reading);
  return copy;
}

/// Where a restriction stood just before a review, a ruling or a change of contact, and just after it.
struct BeforeAndAfter {
  Standing before;
  Standing after;
};
BeforeAndAfter turn_at(const Office& office, const Case& of_case, const Restriction& restriction, const Fact& act);

/// Everything that values are gathered from.
struct Gather {
  const Office& office;
  const Case& of_case;
  const Subject& subject;
  const Sending& sending;
  const Promised& promised;
  Date today;
  Tree& values;
  std::vector<Pin>& facts;

  Reader reader() const { return subject.kind->reader; }
  /// Remembers that the letter speaks from this record.
  void speaks_from(const Fact& fact) const;
  /// Says `text`, or false where there is none, so that a section can leave it out.
  void say(std::string_view name, std::string text) const;
  void say_whether(std::string_view name, bool yes) const;
  /// A list of maps with one value each, called `each`.
  void say(std::string_view name, std::string_view each, const std::vector<std::string>& items) const;
};

inline BeforeAndAfter turn_at(const Gather& gather, const Fact& act) {
  return turn_at(gather.office, gather.of_case, gather.subject.restriction, act);
}

/// What stands where a decider's name would, before there is one.
inline constexpr std::string_view undecided = "not yet decided";

/// How the person can say something, whatever is limited.
inline constexpr std::string_view in_any_way_words = "in any way that is open to you or through somebody who speaks for you";
inline std::string in_any_way() { return std::string(in_any_way_words); }

void gather_council(const Gather& gather);  // who writes, to whom, and what every letter says
void gather_incidents(const Gather& gather, const std::vector<Pin>& cites);
void gather_appeal(const Gather& gather);
void gather_restriction(const Gather& gather, const Standing& standing);

// One a letter, or two that differ in a word.
void gather_warning(const Gather& gather);
void gather_decision(const Gather& gather);
void gather_refusal(const Gather& gather);
void gather_review(const Gather& gather);
void gather_lift(const Gather& gather);
void gather_correction(const Gather& gather);
void gather_under_review(const Gather& gather);
void gather_immediate(const Gather& gather);
void gather_review_to_come(const Gather& gather);
void gather_missed_review(const Gather& gather);
void gather_expiry(const Gather& gather);
void gather_acknowledgement(const Gather& gather);
void gather_outcome(const Gather& gather);
void gather_contact_change(const Gather& gather);
void gather_adjustment(const Gather& gather);
void gather_marker(const Gather& gather);
void gather_marker_for_partner(const Gather& gather);
void gather_marker_removed(const Gather& gather);
void gather_not_informed(const Gather& gather);

/// Refuses a letter about a marker that does not stand so; `to_send`, that it may go.
void require_marker_letter(const Case& of_case, const Subject& subject, bool to_send);
void gather_member_briefing(const Gather& gather);
void gather_staff_notice(const Gather& gather);
void gather_contractor_notice(const Gather& gather);
void gather_withdrawal(const Gather& gather);

// What several of them say.
void gather_told_on(const Gather& gather);        // when the person was told of the restriction
void gather_after_the_end(const Gather& gather);  // if it begins again; who is told that it is over
/// The ways that are open again once `measures` no longer bind.
std::string restored(const Gather& gather, const std::vector<Measure>& measures);
/// What is undone about a restriction that should not have been made.
std::vector<std::string> what_is_undone();
/// Who decides on a proposal, in posts: "the Head of Legal Services or the Director of Housing".
std::string deciders(const Gather& gather);

/// Whether the person is given posts in place of names.
bool names_withheld(const Office& office, const Case& of_case, const Subject& subject, Date today);
/// "Ann Lee (Customer Relations Manager)", or "the Customer Relations Manager"; words that are no officer's
/// id stay.
std::string contact_words(const Office& office, std::string_view officer_or_words, bool with_name);
/// A measure's words with posts, or names where they are allowed, in place of officers' ids.
Measure in_words(const Office& office, const Measure& measure, bool with_names);
/// The measures as the letter's reader may have them.
std::vector<Measure> measures_in_words(const Gather& gather, const std::vector<Measure>& measures);

}  // namespace regard
