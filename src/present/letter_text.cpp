#include "regard/present/letter_text.hpp"

#include <algorithm>

#include "regard/core/text.hpp"
#include "regard/present/markdown.hpp"
#include "regard/present/page.hpp"

namespace regard::present {

namespace {

struct FormatWord {
  LetterFormat format;
  std::string_view word;
};
constexpr FormatWord formats[] = {{LetterFormat::md, "md"}, {LetterFormat::txt, "txt"}, {LetterFormat::html, "html"}, {LetterFormat::pdf, "pdf"}};

}  // namespace

std::optional<LetterFormat> letter_format(std::string_view word) {
  for (const auto& each : formats)
    if (each.word == word) return each.format;
  return std::nullopt;
}

std::string_view ending_of(LetterFormat format) {
  return std::find_if(std::begin(formats), std::end(formats), [&](const FormatWord& each) { return each.format == format; })->word;
}

namespace {

constexpr std::string_view draft_head = "DRAFT \xE2\x80\x93 not sent";
constexpr std::string_view demonstration_head = "DEMONSTRATION \xE2\x80\x93 about fictional people";

std::vector<std::string> heads(const LetterWords& words) {
  std::vector<std::string> list;
  if (words.draft) list.emplace_back(draft_head);
  if (words.demonstration) list.emplace_back(demonstration_head);
  return list;
}

/// The lines at the head of the Markdown, each a paragraph of its own.
std::string head_of(const LetterWords& words) {
  std::string head;
  for (const auto& line : heads(words)) head += "**" + line + "**\n\n";
  return head;
}

/// What finds the document again among others.
std::string title_of(std::string_view markdown, const LetterWords& words) {
  std::string title = words.recipient.empty() ? "" : first_heading(markdown);
  if (title.empty()) title = words.title;
  for (const auto& part : {words.reference, words.sender})
    if (!part.empty()) title += ", " + part;
  return words.draft ? "DRAFT: " + title : title;
}

/// No blank lines before or after, never more than one between; one newline at the end.
std::string tidied(std::string_view rendered) {
  std::string out;
  bool gap = false;
  for (const auto& line : split(rendered, '\n')) {
    if (line.find_first_not_of(" \t") == std::string::npos) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out += '\n';
    gap = false;
    out += line + '\n';
  }
  return out;
}

}  // namespace

std::string letter_as(LetterFormat format, std::string_view markdown, const LetterWords& words) {
  if (format == LetterFormat::md) return std::string(markdown);
  if (format == LetterFormat::txt) return plain_text(markdown);
  // On paper the second sheet may be found alone, so the head becomes a banner of every sheet.
  const std::string head = head_of(words);
  std::string_view body = markdown;
  if (body.starts_with(head)) body.remove_prefix(head.size());
  PageWords page{title_of(body, words), words.language, join(heads(words), " \xC2\xB7 "), words.large_print};
  page.recipient = words.recipient;
  page.logo = words.logo;
  page.sender = words.sender;
  return html_page(body, page);
}

namespace {

/// The name in a line that holds a partial and nothing else: `{{> letterhead}}`.
std::string_view partial_in(std::string_view line) {
  constexpr std::string_view blanks = " \t\r";
  const auto trimmed = [&](std::string_view words) {
    const auto first = words.find_first_not_of(blanks);
    if (first == std::string_view::npos) return std::string_view();
    return words.substr(first, words.find_last_not_of(blanks) - first + 1);
  };
  std::string_view words = trimmed(line);
  if (!words.starts_with("{{") || !words.ends_with("}}") || words.size() < 5) return {};
  words = trimmed(words.substr(2, words.size() - 4));
  if (!words.starts_with('>')) return {};
  words = trimmed(words.substr(1));
  return words.find_first_of("{} \t") == std::string_view::npos ? words : std::string_view();
}

std::string written_out(std::string_view text, const Partials& partials, std::vector<std::string>& within) {
  std::string out;
  const auto lines = split(text, '\n');
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool last = i + 1 == lines.size();
    const std::string name(partial_in(lines[i]));
    const bool open = std::find(within.begin(), within.end(), name) != within.end();
    const auto part = name.empty() || open || !partials ? std::nullopt : partials(name);
    if (!part) {
      out += lines[i] + (last ? "" : "\n");
      continue;
    }
    within.push_back(name);
    out += written_out(*part, partials, within);
    within.pop_back();
  }
  return out;
}

/// The values of that name, alone or in the items of a list.
std::vector<const Tree*> values_of(const Tree& values, std::string_view name) {
  std::vector<const Tree*> found;
  const Tree* own = values.find(name);
  if (own && own->is_scalar()) found.push_back(own);
  if (own) return found;
  for (const auto& entry : values.entries)
    for (const auto& item : entry.value.items)
      if (const Tree* value = item.find(name)) found.push_back(value);
  return found;
}

}  // namespace

std::string whole_template(std::string_view text, const Partials& partials) {
  std::vector<std::string> within;
  return written_out(text, partials, within);
}

LetterTemplate::LetterTemplate(std::string_view slug, std::string text, Partials partials)
    : whole_(whole_template(text, partials)), template_(std::string(slug), text, std::move(partials)) {}

LetterText LetterTemplate::fill_in(const Tree& values, const LetterWords& words) {
  auto filled = template_.fill_in(values, escape_markdown);
  return {head_of(words) + tidied(filled.text), std::move(filled.written)};
}

std::vector<std::string> elements_not_said(const LetterKind& kind, const Tree& values, const std::vector<const Tree*>& said) {
  const auto is_said = [&](const Tree* value) { return std::find(said.begin(), said.end(), value) != said.end(); };
  std::vector<std::string> missing;
  for (const auto name : kind.elements) {
    const auto& carriers = letter_element(name)->values;
    const bool all_said = std::all_of(carriers.begin(), carriers.end(), [&](std::string_view carrier) {
      const auto found = values_of(values, carrier);
      return std::all_of(found.begin(), found.end(), is_said);
    });
    if (!all_said) missing.emplace_back(name);
  }
  return missing;
}

}  // namespace regard::present
