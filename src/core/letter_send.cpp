// Making a letter, sending it, and recording that it came back.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/posting.hpp"
#include "regard/core/representative.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

/// A notice goes to people who work in English; a letter in the language that the person reads, unless another is chosen.
std::string language_of(const Subject& s, const LetterRequest& request) {
  const bool to_person = s.kind->reader == Reader::person;
  const std::string& wanted = !request.language.empty() ? request.language : to_person ? s.person->language : request.language;
  if (wanted.empty()) return std::string(english);
  const std::string tag = language_tag(wanted);
  require(Rule::letter_speaks_their_language, !tag.empty(), fmt::format("'{}' is no language that a letter can be written in, as far as regard can tell", visible(wanted)),
          "give --language with its tag, such as cy for Welsh; or --language en, and have the letter read or translated to them");
  return tag;
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

void require_may_go(const Office& office, const Case& of_case, const Subject& s, const LetterRequest& request) {
  require_not_sent(of_case, s);
  if (s.kind->steps.may_send) s.kind->steps.may_send(office, of_case, s);
  require(Rule::dates_are_in_order, s.decided_on <= request.sent_on,
          fmt::format("the letter goes on {}, before what it is about was recorded on {}", request.sent_on.words(), s.decided_on.words()),
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

Promised promises_of(const Office& office, const Case& of_case, const Subject& s, const Sending& sending) {
  return s.kind->steps.promise ? s.kind->steps.promise(office, of_case, s, sending) : Promised{};
}

Tree gather_values(const Office& office, const Case& of_case, const Subject& s, const Sending& sending,
                   const Promised& promised, Date today, std::vector<Pin>& facts) {
  Tree values = Tree::map();
  const bool with_names = s.kind->reader != Reader::person || !names_withheld(office, of_case, s, today);
  const Gather gather{office, of_case, s, sending, promised, today, values, facts, with_names};
  gather.speaks_from(*s.about);
  gather_council(gather);
  s.kind->steps.gather(gather);
  return values;
}

}  // namespace

namespace {

/// That went about the same day of review, whether that had been put off or not.
Held<Letter> sent_about_that_review(const Case& of_case, const Subject& s) {
  for (const auto& letter : of_case.all<Letter>()) {
    const auto put_off = of_case.find<Review>(letter->about.id);
    const std::string& about = put_off ? put_off->about.id : letter->about.id;
    const bool same = letter->letter == s.kind->slug && about == s.restriction.proposal.id() && letter->promised.review_by == s.restriction.review_on;
    if (same && !came_back(of_case, letter)) return letter;
  }
  return {};
}

bool speaks_from(const Letter& letter, std::string_view id) {
  return std::any_of(letter.facts.begin(), letter.facts.end(), [&](const Pin& pin) { return pin.id == id; });
}

}  // namespace

Held<Letter> sent_already(const Case& of_case, const Subject& s) {
  switch (s.kind->goes) {
    case Goes::as_often_as_needed: return {};
    case Goes::once_a_review: return sent_about_that_review(of_case, s);
    case Goes::once: case Goes::once_an_answer: break;
  }
  const auto sent = letter_sent(of_case, s.kind->slug, s.about->header.id);
  const bool answered_since = sent && s.kind->goes == Goes::once_an_answer && s.review && !speaks_from(*sent, s.review.id());
  return answered_since ? Held<Letter>{} : sent;
}

namespace {

/// A letter about `s` that promises these days: all that it says, and what it says it from.
LetterMaking made_from(const Office& office, const Case& of_case, const Subject& s, const Sending& sending, const Promised& promised, Date today) {
  LetterMaking making;
  making.kind = s.kind;
  making.about = s.about;
  making.restriction = s.restriction;
  making.promised = promised;
  making.policy = s.policy->pin();
  making.values = gather_values(office, of_case, s, sending, making.promised, today, making.facts);
  return making;
}

}  // namespace

LetterMaking make_letter_as_it_went(const Office& office, const Case& of_case, const Letter& sent, Date today) {
  const Subject s = subject_of(office, of_case, require_letter_kind(sent.letter), sent.about.id, today);
  const Sending sending{sent.sent_by, sent.sent_on};
  LetterMaking making = made_from(office, of_case, s, sending, promises_of(office, of_case, s, sending), today);
  making.language = sent.language.empty() ? std::string(english) : sent.language;
  return making;
}

LetterMaking make_letter(const Office& office, const Case& of_case, const LetterRequest& request,
                         const Now& now, bool to_send) {
  const LetterKind& kind = require_letter_kind(request.letter);
  if (to_send) {
    require_in_post(office, now.officer, now.today);
    require_role(office, require_policy(office, now.today), now.officer, "letters", now.today);
    if (!kind.goes_after_closing) require_open(of_case);
    require_how_and_when(request, now.today);
  }
  const Subject s = subject_of(office, of_case, kind, request.about, now.today);
  if (kind.steps.may_show) kind.steps.may_show(of_case, s);
  if (to_send) require_may_go(office, of_case, s, request);
  if (to_send) require_address(s, of_case.id, request.sent_by);
  if (to_send && kind.reader == Reader::person) require_somewhere(office, of_case, request.sent_by, now.today);
  if (to_send && request.sent_by == SentBy::representative) require_letter_reaches_a_representative(of_case, request.sent_on);
  const auto sent = sent_already(of_case, s);  // shown again with the days that it promised
  Sending sending{SentBy::post, now.today};
  if (to_send) sending = {request.sent_by, request.sent_on};
  else if (sent) sending = {sent->sent_by, sent->sent_on};
  const auto language = language_of(s, request);
  const auto promised = !to_send && sent ? sent->promised : promises_of(office, of_case, s, sending);
  if (to_send) require_begins_in_time(s, promised);
  LetterMaking making = made_from(office, of_case, s, sending, promised, now.today);
  making.language = language;
  if (kind.reader == Reader::person) {
    making.recipient = lines_on_the_letter(*s.person);
    making.form = needed_form(*s.person);
  }
  if (to_send) require_elements(kind, making.values);
  else making.gaps = mark_gaps(kind, making.values);
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
  letter.file_sha256 = request.file_sha256;
  if (making.language != english) letter.language = making.language;
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
