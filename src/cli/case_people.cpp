#include "case_people.hpp"

#include <fmt/format.h>

#include "regard/core/link.hpp"
#include "regard/core/move.hpp"
#include "regard/core/representative.hpp"

namespace regard::cli {

namespace {

std::string taken_in(const Link& link) {
  std::string words = fmt::format("{} was joined with this case; its warnings do not count here", link.other_case);
  for (const auto& earlier : link.earlier)
    words += fmt::format("; {} there, {} to {}, counts as an earlier restriction", earlier.id, earlier.began_on.words(),
                         (earlier.ended_on - std::chrono::days(1)).words());
  return words;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> people_of(const Case& of_case, Date today) {
  std::vector<std::pair<std::string, std::string>> lines;
  if (of_case.person()->minor) lines.emplace_back("Under 18", "a restriction needs two signatures besides the proposer's");
  for (const auto& held : of_case.all<Representative>())
    lines.emplace_back("Represented", "by " + representative_words(*held) + (held->until && held->until < today ? ": it has ended" : "; nothing here restricts them"));
  if (const auto join = joined_into(of_case)) lines.emplace_back("Joined", fmt::format("with {}, where it goes on", join->other_case));
  for (const auto& link : ties(of_case, Tie::takes_in)) lines.emplace_back("Joined", taken_in(*link));
  for (const auto& link : ties(of_case, Tie::linked_to))
    lines.emplace_back("Linked", fmt::format("{}: {}; nothing there counts here", link->other_case, link->relation));
  for (const auto& link : ties(of_case, Tie::linked_from))
    lines.emplace_back("Linked", fmt::format("{}, which calls this person: {}; nothing there counts here", link->other_case, link->relation));
  for (const auto& warning : of_case.all<Warning>())
    if (answers_nothing(of_case, *warning)) lines.emplace_back("No warning", fmt::format("{} counts for nothing: what it answered was another person's", warning.id()));
  return lines;
}

Tree public_record(const Case& of_case, const Fact& fact) {
  const bool gone = was_moved(of_case, fact.header.id);
  if (!gone && !std::holds_alternative<Move>(fact.body)) return write_fact(fact);
  Tree tree = write_fields(Described<Header>::fields(), &fact.header);
  if (const auto* move = std::get_if<Move>(&fact.body)) tree.set("about", write_fields(Described<Pin>::fields(), &move->about));
  if (gone) tree.set("moved", Tree::boolean(true));
  tree.set("recorded", write_fields(Described<Recorded>::fields(), &fact.recorded));
  return tree;
}

}  // namespace regard::cli
