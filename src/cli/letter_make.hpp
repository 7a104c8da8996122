// Making a letter: its template, its values, its words, and the form it takes. Nothing is recorded here.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/letter.hpp"
#include "regard/present/letter_text.hpp"
#include "session.hpp"

namespace regard::cli {

/// A letter filled in: what it is kept as, and what any other form of it is made from.
struct MadeLetter {
  LetterMaking making;
  std::string markdown;
  std::string whole_template;
  present::LetterWords words;
};

/// The templates of a register: its own, else those that ship; each is read once, when it is first asked for.
class Templates {
 public:
  explicit Templates(Session& of) : session(of) {}

  Session& session;
  /// Refuses by letter_says_all_it_must one that leaves something out; by letter_speaks_their_language, where there is
  /// none. Errors: those of LetterTemplate.
  present::LetterTemplate& of(const LetterKind& kind, const std::string& language);

 private:
  std::map<std::string, present::LetterTemplate> read_;  // by their paths
};

/// Errors: refusals of make_letter; letter_says_all_it_must for a template that leaves something out or cannot be used.
MadeLetter make_letter_of(Templates& templates, const Case& of_case, const LetterRequest& request, const Now& now, bool to_send);
MadeLetter make_letter_of(Session& session, const Case& of_case, const LetterRequest& request, const Now& now, bool to_send);

/// The text of a letter's template with its parts written into it: the register's own, else the one that ships.
/// Errors: letter_speaks_their_language, where there is none in that language.
std::string whole_template_of(Session& session, const LetterKind& kind, std::string_view language);

/// What the officer should know of the letter's form or language before it goes.
std::vector<std::string> notes_on(const MadeLetter& made);

/// --to, else what the file of -o ends in, else `otherwise`. Errors: usage.
present::LetterFormat format_asked(const Session& session, std::string_view otherwise = "md");

LetterRequest request_of(const Letter& letter);

int render_letters(Session& session);

}  // namespace regard::cli
