#include "letter_make.hpp"

#include <fmt/format.h>

#include "regard/core/text.hpp"
#include "regard/store/shipped.hpp"

namespace regard::cli {

namespace {

/// A register's own template comes first, then the one that ships; those in another language stand in a folder of its tag.
std::string template_path(std::string_view language, std::string_view name) {
  return language == english ? fmt::format("templates/{}.md", name) : fmt::format("templates/{}/{}.md", language, name);
}

std::optional<std::string> template_text(Session& session, const std::string& path) {
  if (auto own = session.source().read(path)) return own;
  if (const auto* file = store::shipped(path)) return std::string(file->bytes);
  return std::nullopt;
}

void require_said(const LetterKind& kind, const std::vector<std::string>& missing) {
  if (missing.empty()) return;
  const auto* element = letter_element(missing.front());
  throw Refusal(Rule::letter_says_all_it_must, fmt::format("the template '{}' leaves out '{}'", kind.slug, missing.front()),
                fmt::format("put it back ({}); the values that carry it are {}", element->help,
                            join({element->values.begin(), element->values.end()}, ", ")));
}

/// A template that cannot be used is a refusal, not a register that cannot be read.
[[noreturn]] void refuse_template(const LetterMaking& making, const Error& error) {
  const auto& name = error.where.source;
  const std::string file = name == making.kind->slug ? name : fmt::format("parts/{}", name);
  throw Refusal(Rule::letter_says_all_it_must, error.what, error.mend, {template_path(making.language, file), error.where.line, error.where.column});
}

std::string require_template(Session& session, const LetterKind& kind, std::string_view language) {
  const auto path = template_path(language, kind.slug);
  if (const auto text = template_text(session, path)) return *text;
  throw Refusal(Rule::letter_speaks_their_language, fmt::format("the letter '{}' is not there in the language '{}': the register has no {}", kind.slug, language, path),
                fmt::format("translate what 'regard letter template {}' prints, and put it there; or give --language en, and have the letter read or translated to the person", kind.slug));
}

present::Partials parts_in(Session& session, std::string_view language) {
  return [&session, language = std::string(language)](std::string_view name) { return template_text(session, template_path(language, fmt::format("parts/{}", name))); };
}

}  // namespace

present::LetterTemplate& Templates::of(const LetterKind& kind, const std::string& language) {
  const auto key = template_path(language, kind.slug);
  if (const auto found = read_.find(key); found != read_.end()) return found->second;
  present::LetterTemplate made(kind.slug, require_template(session, kind, language), parts_in(session, language));
  require_said(kind, elements_left_out(kind, made.names()));
  return read_.emplace(key, std::move(made)).first->second;
}

MadeLetter make_letter_of(Templates& templates, const Case& of_case, const LetterRequest& request, const Now& now, bool to_send) {
  const Office& office = templates.session.office();
  MadeLetter made{make_letter(office, of_case, request, now, to_send), {}, {}, {}};
  const LetterMaking& making = made.making;
  made.words = {std::string(making.kind->title), !to_send, office.demo};
  if (making.language != english) made.words.language = making.language;
  try {
    auto& filled_in = templates.of(*making.kind, making.language);
    auto text = filled_in.fill_in(making.values, made.words);
    require_said(*making.kind, present::elements_not_said(*making.kind, making.values, text.said));
    made.markdown = std::move(text.markdown);
    made.whole_template = filled_in.whole();
  } catch (const Error& error) {
    refuse_template(making, error);
  }
  return made;
}

MadeLetter make_letter_of(Session& session, const Case& of_case, const LetterRequest& request, const Now& now, bool to_send) {
  Templates templates(session);
  return make_letter_of(templates, of_case, request, now, to_send);
}

std::string whole_template_of(Session& session, const LetterKind& kind, std::string_view language) {
  return present::whole_template(require_template(session, kind, language), parts_in(session, language));
}

std::vector<std::string> notes_on(const MadeLetter& made) {
  std::vector<std::string> notes;
  const LetterMaking& making = made.making;
  if (!making.form.made_elsewhere.empty()) notes.push_back(fmt::format("recorded as the form that they need: {}; have it made from this text", visible(making.form.made_elsewhere)));
  if (making.language != english) notes.push_back("dates, limits and other words that regard puts in itself are in English: have them read to the person, or translate the copy");
  const State state = making.restriction.state;
  if (made.words.draft && making.kind->slug == "decision" && (state == State::voided || state == State::contested || state == State::superseded))
    notes.push_back(fmt::format("it cannot be sent: '{}' is {}", making.restriction.id, word(state)));
  for (const auto& gap : making.gaps) notes.push_back(fmt::format("{}: {}", gap.what, gap.mend));
  return notes;
}

present::LetterFormat format_asked(const Session& session, std::string_view otherwise) {
  const auto file = session.words.one("-o");
  const auto dot = file.find_last_of('.');
  const auto ending = dot == std::string::npos ? std::string{} : file.substr(dot + 1);
  const auto typed = session.words.one("--to", present::letter_format(ending) ? ending : otherwise);
  if (const auto format = present::letter_format(typed)) return *format;
  throw Error(Error::Kind::usage, fmt::format("--to: '{}' is not md, txt, html or pdf", visible(typed)), "choose one of them");
}

LetterRequest request_of(const Letter& letter) { return {letter.letter, letter.about.id, letter.sent_by, letter.sent_on, letter.language}; }

}  // namespace regard::cli
