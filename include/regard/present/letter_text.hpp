// A letter's template and values become Markdown, and that becomes what is sent: Markdown, text or a page.
// What a letter must say is core's business; files are the store's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/letter.hpp"
#include "regard/present/mustache.hpp"

namespace regard::present {

enum class LetterFormat { md, txt, html, pdf };
/// "md", "txt", "html" or "pdf"; nullopt for any other word.
std::optional<LetterFormat> letter_format(std::string_view word);
/// That word, which is also what such a file ends in.
std::string_view ending_of(LetterFormat format);

struct LetterWords {
  std::string title;               // what the letter is; not shown
  bool draft = false;              // every rendering but the one that is sent
  bool demonstration = false;      // of a register of fictional people
  std::string language = "en-GB";  // a BCP 47 tag
  bool large_print = false;
  // For pages only; see PageWords. Of a letter to a person the page's title is its heading, so that it is in their language
  // and says no name; sender and reference follow, so that the document is found again.
  std::vector<std::string> recipient = {};
  std::string logo = {};
  std::string sender = {};
  std::string reference = {};
};

/// `text` with its parts written into it, so that one file and one hash say all that a letter was made from. Parts that do
/// not exist stay as they are.
std::string whole_template(std::string_view text, const Partials& partials);

/// A letter in words, and the values that it says: places in what it was filled in with.
struct LetterText {
  std::string markdown;
  std::vector<const Tree*> said;
};

/// A letter's template, read once for as many letters as are made of it.
class LetterTemplate {
 public:
  /// Errors: those of Template.
  LetterTemplate(std::string_view slug, std::string text, Partials partials);

  /// The whole template.
  const std::string& whole() const { return whole_; }
  /// What it mentions, whether or not it is said in the end. Errors: those of Template.
  std::vector<std::string> names() { return template_.names(); }
  /// The letter as Markdown: the template strictly filled in, every value in its place and nothing but text,
  /// with DRAFT and DEMONSTRATION at its head where they apply. The comment at the template's head, which says
  /// whom the letter is for, is left out. Errors: those of Template, naming template, line and value.
  LetterText fill_in(const Tree& values, const LetterWords& words);

 private:
  std::string whole_;
  Template template_;
};

/// `markdown` as it stands; as plain text; or as a page with its head as a banner on every sheet: that of which a PDF is
/// made, too.
std::string letter_as(LetterFormat format, std::string_view markdown, const LetterWords& words);

/// The elements of `kind` of which a value in `values` is not among those `said`: a template may mention a name in a
/// section that is left out.
std::vector<std::string> elements_not_said(const LetterKind& kind, const Tree& values, const std::vector<const Tree*>& said);

}  // namespace regard::present
