// The letters: what each is about, what it must contain, and what it is made from.
// Wording lives in templates and bytes in the store; here is only what a letter may and must say.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/letter_form.hpp"
#include "regard/core/restriction.hpp"

namespace regard {

/// Something that a letter must say, whatever a council's template looks like.
struct Element {
  std::string_view name;
  std::string_view help;
  std::vector<std::string_view> values;  // the names in the data that carry it: a template mentions them all
};

struct Subject;  // what a letter is about, once found
struct Sending;  // how it goes, and when
struct Gather;   // what its values are gathered from and into

/// How a letter is made, step by step; a step that a letter does not take is nullptr. For the letters' own units.
struct LetterSteps {
  void (*find)(const Office&, const Case&, std::string_view typed, Date today, Subject&) = nullptr;
  void (*may_show)(const Case&, const Subject&) = nullptr;
  void (*may_send)(const Office&, const Case&, const Subject&) = nullptr;
  Promised (*promise)(const Office&, const Case&, const Subject&, const Sending&) = nullptr;
  void (*gather)(const Gather&) = nullptr;
};

/// How often the same letter goes about the same thing.
enum class Goes { once, once_a_review, once_an_answer, as_often_as_needed };

/// One row a letter.
struct LetterKind {
  std::string_view slug;                // "decision"
  std::string_view title;               // "Decision to restrict contact"
  std::string_view whom;                // whom it is for: "the person"
  Reader reader;                        // its furthest reader
  std::vector<std::string_view> about;  // what it can be about, as prefixes of ids: "WRN", "PRO", "RST"
  std::string_view when;                // when it is due
  std::vector<std::string_view> elements;
  LetterSteps steps;
  Goes goes = Goes::once;
  bool goes_after_closing = false;  // those told are untold after the person has died, too
};

/// The letters, in the design's order.
const std::vector<LetterKind>& letter_kinds();
/// nullptr for a word that is no letter.
const LetterKind* letter_kind(std::string_view slug);
/// Errors: usage, naming what was probably meant.
const LetterKind& require_letter_kind(std::string_view typed);
const std::vector<Element>& letter_elements();
const Element* letter_element(std::string_view name);

/// Something that a letter must say and that is not known.
struct Gap {
  std::string_view value;  // its name in the data
  std::string what;        // names the letter, the element and the value
  std::string mend;
};

struct LetterRequest {
  std::string letter;  // its kind
  std::string about;   // REF as typed
  SentBy sent_by{};
  Date sent_on;
  std::string language = {};     // as typed; empty: the one that the person reads
  std::string file_sha256 = {};  // of the file that is really sent, where that is given
};

/// What a letter is made from. `values` holds nothing that the letter's furthest reader may not read.
struct LetterMaking {
  const LetterKind* kind = nullptr;
  const Fact* about = nullptr;
  std::string language;     // the tag of its template: "en", "cy"
  Restriction restriction;  // without a proposal for a warning
  Tree values;
  Promised promised;
  std::vector<Pin> facts;
  PolicyPin policy;
  std::vector<std::string> recipient;  // the name and the lines of the address; empty for what is not to a person
  NeededForm form;                     // in which they need it
  std::vector<Gap> gaps;    // of a draft, marked in its values; none in what goes
};

/// What opens the words that stand in a draft where a value is not known: "[not yet known: where an appeal goes]".
inline constexpr std::string_view gap_mark = "[not yet known: ";

/// Finds what the letter is about, tests that such a letter may be made of it (and with `to_send` that it may
/// go, so and on that day) and gathers its values. A draft counts its dates as if it were posted today.
/// Errors: usage, for a word that is no letter; refusals for everything else.
LetterMaking make_letter(const Office& office, const Case& of_case, const LetterRequest& request,
                         const Now& now, bool to_send);

/// The values that the letter's elements need and that are missing, blank, false or an empty list; each once.
std::vector<Gap> gaps_in(const LetterKind& kind, const Tree& values);

/// Refuses by letter_says_all_it_must, naming the element and the command that mends it, where there is a gap.
void require_elements(const LetterKind& kind, const Tree& values);

/// For a draft: says in the place of each detail of the council that is not known what is not known, and gives these gaps.
/// Refuses like require_elements where something else is missing: then the records are broken.
std::vector<Gap> mark_gaps(const LetterKind& kind, Tree& values);

/// The elements whose values are not all among `mentioned`: what a template would leave out.
std::vector<std::string> elements_left_out(const LetterKind& kind, const std::vector<std::string>& mentioned);

/// The record of a letter that goes, with its text beside it; tests again all that sending asks for.
Changes send_letter(const Office& office, const Case& of_case, const LetterMaking& making,
                    const LetterRequest& request, const std::string& markdown, const std::string& text_sha256,
                    const std::string& template_sha256, const Now& now);

/// The record of a letter that came back: it undoes delivery. Refuses by letter_was_sent one that did
/// already.
Changes letter_returned(const Office& office, const Case& of_case, const Delivery& delivery, const Now& now);

}  // namespace regard
