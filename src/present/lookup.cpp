#include "regard/present/lookup.hpp"

#include <fmt/format.h>

#include "regard/core/text.hpp"
#include "regard/present/loud.hpp"

namespace regard::present {

namespace {

constexpr std::size_t label_width = 13;
constexpr std::size_t longest_shown_query = 60;

/// What was typed, between quotation marks, with nothing in it that a terminal would act on.
std::string quoted(const Query& query) {
  std::string shown = visible(query.typed);
  if (characters(shown) > longest_shown_query) {
    std::string cut;
    for (std::size_t at = 0; at < shown.size() && characters(cut) < longest_shown_query; ++at) cut += shown[at];
    while (!cut.empty() && !is_utf8(cut)) cut.pop_back();
    shown = cut + "…";
  }
  return fmt::format("'{}'", shown);
}

std::string sentences(const std::string& words, std::size_t width) { return join(wrap(words, width), "\n") + "\n"; }

/// "Say          Please ring …", folded under the words; a label that is too long begins the words.
std::string line_of(const CardLine& line, std::size_t width) {
  const bool is_long = line.label.size() + 1 > label_width;
  std::string text;
  bool first = true;
  for (const auto& words : line.words) {
    const std::string said = (is_long && first ? std::string(line.label) + ": " : "") + visible(words);
    const std::size_t indent = is_long && first ? 0 : label_width;
    for (const auto& part : wrap(said, width > indent + 20 ? width - indent : 20)) {
      const bool labelled = first && !is_long;
      text += labelled ? fmt::format("{:<{}}", line.label, label_width) : std::string(first && is_long ? 0 : label_width, ' ');
      text += part + "\n";
      first = false;
    }
  }
  return text;
}

std::string matched_words(const Card& card) { return card.matched.empty() ? "" : "matched: " + join(card.matched, ", "); }

std::string headline(const Card& card, std::size_t width, bool in_colour) {
  const std::string standing = standing_words(card);
  const std::string who = visible(card.name + (card.where.empty() ? "" : ", " + card.where));
  const bool is_quiet = !card.is_in_force();
  const std::string words = is_quiet ? fmt::format("{} for {}", standing, who) : fmt::format("{} - {}", standing, who);
  const std::string matched = matched_words(card);
  const auto used = display_width(words) + display_width(matched);
  std::string text;
  if (used + 2 <= width) {
    text = words + std::string(matched.empty() ? 0 : width - used, ' ') + matched + "\n";
  } else {
    text = join(wrap(words, width), "\n  ") + "\n" + std::string(width > display_width(matched) ? width - display_width(matched) : 0, ' ') + matched + "\n";
  }
  return is_quiet ? text : loud(standing, in_colour) + text.substr(standing.size());
}

std::string card_text(const Card& card, std::size_t width, bool in_colour) {
  std::string text = headline(card, width, in_colour);
  for (const auto& line : lines_of(card)) text += line_of(line, width);
  return text;
}

/// What is said before the cards; nothing where exactly one person fits.
std::string opening(const Answer& answer, const Query& query) {
  if (answer.fit == 0) return fmt::format("Nobody found by {}.", quoted(query));
  if (answer.cards.empty())
    return fmt::format("{} people fit {}. Type more of the name, or an e-mail, a telephone, an address or a reference.", answer.fit, quoted(query));
  std::string words;
  if (answer.only_similar) words = fmt::format("Nobody is recorded as {}, but somebody like it. ", quoted(query));
  if (answer.fit > 1) return words + fmt::format("{} people fit {}: each is shown. Make sure which of them it is.", answer.fit, answer.only_similar ? "nearly" : quoted(query));
  return words.empty() ? "" : words + "Make sure who it is.";
}

std::string age_words(const AnswerAge& age) {
  return fmt::format("as at {}{}", uk_time_words(age.as_at), age.fetched.empty() ? "" : ", " + age.fetched);
}

}  // namespace

std::string incomplete_words(int unreadable) {
  if (unreadable == 0) return {};
  return fmt::format("INCOMPLETE: {} could not be read, so somebody, or something about them, may be missing here. Ask whoever keeps the register; 'regard check' names what is wrong.",
                     unreadable == 1 ? "1 file" : fmt::format("{} files", unreadable));
}

std::string lookup_text(const Answer& answer, const Query& query, const AnswerAge& age, std::size_t width, bool in_colour) {
  std::string text;
  if (const auto incomplete = incomplete_words(age.unreadable); !incomplete.empty()) text += loud(sentences(incomplete, width), in_colour) + "\n";
  if (const auto words = opening(answer, query); !words.empty()) text += sentences(words, width) + (answer.cards.empty() ? "" : "\n");
  for (std::size_t i = 0; i < answer.cards.size(); ++i) text += (i == 0 ? "" : "\n") + card_text(answer.cards[i], width, in_colour);
  return text + (answer.cards.size() > 1 ? "\n" : "") + age_words(age) + "\n";
}

Tree card_tree(const Card& card) {
  Tree tree = Tree::map();
  tree.set("standing", Tree::text(card.limits.empty() ? (card.safety.empty() ? "nothing-in-force" : "care-needed") : "restricted"));
  tree.set("until", card.limits.empty() ? Tree::null() : Tree::text(card.until().iso()));
  tree.set("name", Tree::text(card.name));
  tree.set("where", Tree::text(card.where));
  if (!card.matched.empty()) tree.set("matched", Tree::texts(card.matched));
  tree.set("safety", Tree::texts(card.safety));
  Tree& limits = tree.set("restrictions", Tree::list());
  for (const auto& limit : card.limits) {
    Tree& row = limits.items.emplace_back(Tree::map());
    row.set("restriction", Tree::text(limit.restriction));
    row.set("until", Tree::text(limit.until.iso()));
    row.set("contested", Tree::boolean(limit.contested));
    row.set("say", Tree::texts(limit.say));
    row.set("applies_to", Tree::text(limit.applies_to));
    row.set("still_open", Tree::texts(limit.still_open));
    row.set("if_not_kept", Tree::text("regard breach record " + limit.restriction));
  }
  tree.set("keep_doing", Tree::texts(card.keep_doing));
  Tree& others = tree.set("not_to_be_confused_with", Tree::list());
  for (const auto& other : card.not_to_be_confused_with) {
    Tree& row = others.items.emplace_back(Tree::map());
    row.set("name", Tree::text(other.name));
    row.set("why", Tree::text(other.why));
    row.set("standing", Tree::text(other.standing));
  }
  return tree;
}

Tree lookup_tree(const Answer& answer, const Query& query, const AnswerAge& age, Tree read) {
  Tree tree = Tree::map();
  tree.set("schema", Tree::text("regard/lookup/1"));
  tree.set("complete", Tree::boolean(age.unreadable == 0));
  tree.set("as_of", Tree::text(uk_day(age.as_at).iso()));
  tree.set("as_at", Tree::text(age.as_at.iso()));
  tree.set("fetched", age.fetched.empty() ? Tree::null() : Tree::text(age.fetched));
  tree.set("read", std::move(read));
  tree.set("typed", Tree::text(query.typed));
  tree.set("fit", Tree::integer(answer.fit));
  tree.set("only_similar", Tree::boolean(answer.only_similar));
  Tree& people = tree.set("people", Tree::list());
  for (const auto& card : answer.cards) people.items.push_back(card_tree(card));
  return tree;
}

}  // namespace regard::present
