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
  Held<Breach> breach;
  Held<Exception> exception;
  Held<Referral> referral;
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

// What several letters share in finding what they are about.
/// The policy that a record was made under; where the record names none, the one in force.
const Policy& policy_of(const Office& office, const PolicyPin& pin, Date today);
/// "the policy 'york-2025' version 2 is not in the register as it was then".
std::string policy_is_not_there(const PolicyPin& pin);
void find_restriction_of(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
/// Who signs what nobody decided: the first of them who is in post, else who recorded what it is about.
std::string signs_for(const Office& office, const Subject& subject, const std::vector<std::string>& officers, Date today);
/// Refuses a letter about what an approval that is void or contested would have decided.
void require_undisputed(const Restriction& restriction);

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

/// The letter made from what is there, as it was sent and whatever would be asked of it today: a rule that came later
/// does not undo what was sent. Refuses where its subject is not there; a value that is missing stays missing.
LetterMaking make_letter_as_it_went(const Office& office, const Case& of_case, const Letter& sent, Date today);

/// The day by which an appeal is answered, in the council's working days.
Date answer_by(const Office& office, const Policy& policy, const Appeal& appeal);

/// The day on which the letter is taken to arrive.
Date arrival_of(const Office& office, const Subject& subject, const Sending& sending);
/// The last day of an appeal whose window counts from `day`, in the council's working days.
Date appeal_window_from(const Office& office, const Policy& policy, Date day);

/// A copy that holds only what `reader` may read; every other field is as if it had not been given.
template <HasFields S>
S as_read_by(Reader reader, const S& record) {
  S copy;
  for (const auto& field : Described<S>::fields())
    if (reader <= field.reader) field.copy(&copy, &record);
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
  bool with_names;  // of officers; else their posts

  Reader reader() const { return subject.kind->reader; }
  /// Remembers that the letter speaks from this record.
  void speaks_from(const Fact& fact) const;
  /// The officer of that id, whom the letter then speaks of; none for any other words.
  Held<Officer> officer(std::string_view id) const;
  /// "Customer Relations Manager" for an officer's id, the words themselves for anything else.
  std::string post_of(std::string_view officer_or_words) const;
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

// The steps of the rows in letter_table.cpp.
void find_adjustment(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_appeal(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_breach(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_change(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_decision(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_ending(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_exception(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_expiry(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_immediate(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_marker(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_notice(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_police_referral(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_removed(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_review(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_review_to_remind_of(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_review_to_come(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_ruling(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void find_warning(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& subject);
void may_show_correction(const Case& of_case, const Subject& subject);
void may_show_decision(const Case& of_case, const Subject& subject);
void may_show_expiry(const Case& of_case, const Subject& subject);
void may_show_immediate(const Case& of_case, const Subject& subject);
void may_show_marker(const Case& of_case, const Subject& subject);
void may_show_notice(const Case& of_case, const Subject& subject);
void may_show_refusal(const Case& of_case, const Subject& subject);
void may_show_removed(const Case& of_case, const Subject& subject);
void may_show_review(const Case& of_case, const Subject& subject);
void may_show_warning(const Case& of_case, const Subject& subject);
void may_show_while_it_stands(const Case& of_case, const Subject& subject);
void may_send_decision(const Office& office, const Case& of_case, const Subject& subject);
void may_send_marker(const Office& office, const Case& of_case, const Subject& subject);
void may_send_notice(const Office& office, const Case& of_case, const Subject& subject);
void may_send_refusal(const Office& office, const Case& of_case, const Subject& subject);
void may_send_review(const Office& office, const Case& of_case, const Subject& subject);
void may_send_to_partner(const Office& office, const Case& of_case, const Subject& subject);
Promised promise_decision(const Office& office, const Case& of_case, const Subject& subject, const Sending& sending);
Promised promise_immediate(const Office& office, const Case& of_case, const Subject& subject, const Sending& sending);
Promised promise_marker(const Office& office, const Case& of_case, const Subject& subject, const Sending& sending);
Promised promise_outcome(const Office& office, const Case& of_case, const Subject& subject, const Sending& sending);
Promised promise_review(const Office& office, const Case& of_case, const Subject& subject, const Sending& sending);
Promised promise_review_to_come(const Office& office, const Case& of_case, const Subject& subject, const Sending& sending);
Promised promise_to_partner(const Office& office, const Case& of_case, const Subject& subject, const Sending& sending);
Promised promise_warning(const Office& office, const Case& of_case, const Subject& subject, const Sending& sending);
void gather_acknowledgement(const Gather& gather);
void gather_adjustment(const Gather& gather);
void gather_breach(const Gather& gather);
void gather_contact_change(const Gather& gather);
void gather_contractor_notice(const Gather& gather);
void gather_correction(const Gather& gather);
void gather_decision(const Gather& gather);
void gather_exception(const Gather& gather);
void gather_expiry(const Gather& gather);
void gather_immediate(const Gather& gather);
void gather_lift(const Gather& gather);
void gather_marker(const Gather& gather);
void gather_marker_for_partner(const Gather& gather);
void gather_marker_removed(const Gather& gather);
void gather_member_briefing(const Gather& gather);
void gather_missed_review(const Gather& gather);
void gather_not_informed(const Gather& gather);
void gather_outcome(const Gather& gather);
void gather_police_referral(const Gather& gather);
void gather_refusal(const Gather& gather);
void gather_review(const Gather& gather);
void gather_review_reminder(const Gather& gather);
void gather_review_to_come(const Gather& gather);
void gather_staff_notice(const Gather& gather);
void gather_under_review(const Gather& gather);
void gather_warning(const Gather& gather);
void gather_withdrawal(const Gather& gather);

// What several of them say.
void gather_told_on(const Gather& gather);        // when the person was told of the restriction
void gather_after_the_end(const Gather& gather);  // if it begins again; who is told that it is over
/// What the council itself did not keep to since the last review, one line each.
std::vector<std::string> own_breaches(const Gather& gather);
/// The breaches among `cites`, the council's own among them.
void gather_breaches(const Gather& gather, const std::vector<Pin>& cites);
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
/// Each measure in a sentence, and what it answers.
Tree measure_list(const std::vector<Measure>& measures);
/// The measures as the letter's reader may have them; or with names, where whoever is told of them may have those.
std::vector<Measure> measures_in_words(const Gather& gather, const std::vector<Measure>& measures);
std::vector<Measure> measures_in_words(const Gather& gather, const std::vector<Measure>& measures, bool with_names);

}  // namespace regard
