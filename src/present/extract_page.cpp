#include <fmt/format.h>

#include <cstdint>
#include <set>

#include "base64.hpp"
#include "page_parts.hpp"
#include "regard/core/fold.hpp"
#include "regard/core/text.hpp"
#include "regard/present/extract.hpp"
#include "regard/present/json.hpp"
#include "regard/present/lookup.hpp"
#include "regard/present/mustache.hpp"

namespace regard::present {

namespace {

std::string shown(std::string_view text) { return escape_html(visible(text)); }

/// What a Content-Security-Policy names a part by: only this very style and script may run.
std::string policy_hash(const PagePart& part) {
  const auto value = [](char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10); };
  std::string bytes;
  for (std::size_t i = 0; i + 1 < part.sha256.size(); i += 2)
    bytes += static_cast<char>((value(part.sha256[i]) << 4U) | value(part.sha256[i + 1]));
  return "'sha256-" + base64(bytes) + "'";
}

/// JSON that stands within a script element: no "<" of a text can end it or begin another.
std::string within_script(const Tree& tree) {
  std::string safe;
  for (const char c : json(tree)) safe += c == '<' ? std::string("\\u003c") : std::string(1, c);
  return safe;
}

/// What the page's script compares by: the program's own lists.
Tree comparing() {
  Tree tree = Tree::map();
  Tree& letters = tree.set("letters", Tree::map());
  for (const auto& row : folding()) letters.set(std::string(row.plain), Tree::text(std::string(row.letters)));
  tree.set("titles", Tree::texts({titles().begin(), titles().end()}));
  Tree& brief = tree.set("short_forms", Tree::map());
  for (const auto& [word, whole] : short_forms()) brief.set(std::string(word), Tree::text(std::string(whole)));
  return tree;
}

void add_words(char kind, const FoldedWords& words, std::set<std::string>& marks) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    marks.insert(fingerprint(fmt::format("{}:{}", kind, words[i])));
    if (i + 1 < words.size()) marks.insert(fingerprint(fmt::format("{}:{}{}", kind, words[i], words[i + 1])));
  }
}

/// Fingerprints of what the lines do not show. Each begins with what it is of, so that a telephone answers as one.
std::string marks_of(const ExtractedPerson& person) {
  std::set<std::string> marks;
  const auto add = [&](std::string_view kind, const std::vector<Token>& tokens) {
    for (const auto& token : tokens) marks.insert(fingerprint(fmt::format("{}{}:{}", token.is_current ? "" : "earlier ", kind, token.value)));
  };
  add("telephone", person.found_by.telephones);
  add("e-mail", person.found_by.emails);
  add("reference", person.found_by.references);
  const auto shown_name = name_words(person.card.name);
  for (const auto& name : person.found_by.names)
    if (name.words != shown_name) add_words('n', name.words, marks);
  for (const auto& address : person.found_by.addresses) add_words('a', address.words, marks);
  return join({marks.begin(), marks.end()}, " ");
}

std::string article(const ExtractedPerson& person) {
  const Card& card = person.card;
  std::string html = fmt::format("<article data-marks=\"{}\">\n<h2><span class=\"standing\">{}</span> <span class=\"who\"><span class=\"name\">{}</span>{}</span></h2>\n",
                                 marks_of(person), shown(standing_words(card)), shown(card.name),
                                 card.where.empty() ? "" : fmt::format(", <span class=\"where\">{}</span>", shown(card.where)));
  html += "<p class=\"matched\"></p>\n<dl>\n";
  for (const auto& line : lines_of(card)) {
    html += fmt::format("<dt>{}</dt>\n", shown(line.label));
    for (const auto& words : line.words) html += fmt::format("<dd>{}</dd>\n", shown(words));
  }
  return html + "</dl>\n</article>\n";
}

std::string head_of(const ExtractHead& head, const PagePart& style, const PagePart& script) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
      "<meta name=\"robots\" content=\"noindex\">\n<title>Before you answer: {}</title>\n<style>{}</style>\n</head>\n",
      policy_hash(style), policy_hash(script), shown(head.council), style.bytes);
}

/// What is said before anybody is looked for: that it is not whole, what it is, how old it may be.
std::string opening(const ExtractHead& head, std::size_t people) {
  std::string html = "<header>\n";
  if (const auto incomplete = incomplete_words(head.unreadable); !incomplete.empty()) html += fmt::format("<p class=\"alarm\">{}</p>\n", shown(incomplete));
  if (head.demo) html += "<p class=\"demo\">DEMONSTRATION: these people are made up.</p>\n";
  html += fmt::format("<h1>Before you answer</h1>\n<p>{}: {} with something in force as at <time datetime=\"{}\">{}</time>.</p>\n<p>This page is stale from <time id=\"stale-at\" datetime=\"{}\">{}</time>.</p>\n"
                      "<p id=\"how\">Type a name or an address, or the whole of an e-mail, telephone, postcode or reference.</p>\n</header>\n",
                      shown(head.council), people == 0 ? "nobody" : people == 1 ? "1 person" : fmt::format("{} people", people), head.as_at.iso(), uk_time_words(head.as_at),
                      head.stale_at().iso(), uk_time_words(head.stale_at()));
  return html;
}

/// Stays in sight while the rest is scrolled: that the page is stale, too.
constexpr std::string_view search_box =
    "<div id=\"bar\">\n<p id=\"stale\" class=\"alarm\" role=\"alert\"></p>\n<form role=\"search\">\n<label for=\"typed\">Who is it?</label>\n"
    "<input id=\"typed\" type=\"search\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" maxlength=\"200\" aria-describedby=\"how\">\n"
    "</form>\n</div>\n<p id=\"found\" role=\"status\"></p>\n<noscript><p>This browser runs no script, so everybody is shown.</p></noscript>\n";

constexpr std::string_view closing =
    "<footer>\n<p>This page holds only people with something in force. Whoever is not on it may have other needs: ask whoever keeps the register.</p>\n"
    "<p>This page is confidential: it says what to do and not why. Do not forward it, and delete it when the next one comes.</p>\n</footer>\n";

}  // namespace

std::string fingerprint(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 16777619U;
  }
  return fmt::format("{:06x}", hash & 0xFFFFFFU);
}

std::string extract_page(const ExtractHead& head, const std::vector<ExtractedPerson>& people) {
  const PagePart &style = *page_part("src/present/pages/extract.css"), &script = *page_part("src/present/pages/extract.js");
  std::string html = head_of(head, style, script) + "<body>\n" + opening(head, people.size()) + "<main>\n" + std::string(search_box);
  html += "<section id=\"people\" aria-label=\"People\">\n";
  for (const auto& person : people) html += article(person);
  if (people.empty()) html += "<p>Nobody has anything in force.</p>\n";
  html += "</section>\n</main>\n" + std::string(closing);
  html += fmt::format("<script type=\"application/json\" id=\"comparing\">{}</script>\n<script>{}</script>\n</body>\n</html>\n", within_script(comparing()), script.bytes);
  return html;
}

Tree extract_tree(const ExtractHead& head, const std::vector<ExtractedPerson>& people) {
  Tree tree = Tree::map();
  tree.set("schema", Tree::text("regard/lookup-extract/1"));
  tree.set("complete", Tree::boolean(head.unreadable == 0));
  tree.set("council", Tree::text(head.council));
  tree.set("demo", Tree::boolean(head.demo));
  tree.set("as_at", Tree::text(head.as_at.iso()));
  tree.set("stale_at", Tree::text(head.stale_at().iso()));
  Tree& list = tree.set("people", Tree::list());
  for (const auto& person : people) list.items.push_back(card_tree(person.card));
  return tree;
}

}  // namespace regard::present
