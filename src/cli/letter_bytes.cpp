#include "letter_bytes.hpp"

#include <fmt/format.h>

#include "logo.hpp"
#include "pdf.hpp"
#include "regard/core/text.hpp"

namespace regard::cli {

namespace {

using present::LetterFormat;

std::string text_of(const Tree& values, std::string_view name) {
  const Tree* value = values.find(name);
  return value && value->is_scalar() ? value->scalar : std::string();
}

}  // namespace

std::string letter_bytes(Session& session, const MadeLetter& made, LetterFormat format) {
  present::LetterWords words = made.words;
  words.large_print = made.making.form.large_print || session.words.has("--large-print");
  if (format == LetterFormat::html || format == LetterFormat::pdf) {
    words.recipient = made.making.recipient;
    words.sender = session.office().council;
    words.reference = text_of(made.making.values, "reference");
    words.logo = logo_of(session);
  }
  auto bytes = present::letter_as(format, made.markdown, words);
  return format == LetterFormat::pdf ? pdf_of(bytes) : bytes;
}

}  // namespace regard::cli
