#include "regard/core/representative.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/person.hpp"
#include "regard/core/text.hpp"

namespace regard {

Changes add_representative(const Office& office, const Case& of_case, const Representative& request, const Now& now) {
  require_recorder(office, now);
  require_open(of_case);
  NewFact made = new_fact(request, of_case, now, "representative add");
  require(Rule::dates_are_in_order, !request.until || now.today <= request.until,
          fmt::format("what lets them speak for the person ended on {}", request.until.words()),
          "give a later --until, or leave it out where no end is set; what has ended is no basis");
  return {{std::move(made)}};
}

std::vector<Held<Representative>> representatives(const Case& of_case, Date day) {
  auto list = of_case.all<Representative>();
  std::erase_if(list, [&](const auto& held) { return held->until && held->until < day; });
  return list;
}

namespace {

std::string add_one(const Case& of_case) {
  return fmt::format("regard representative add {} --name NAME --basis consent|attorney|appointee|solicitor|advocate|member --evidence TEXT", of_case.id);
}

}  // namespace

void require_represented(const Case& of_case, const std::vector<Measure>& measures, Date today, Date until) {
  for (const auto& measure : measures) {
    if (measure.measure != "representative-only") continue;
    const auto wanted = lower_ascii(one_line(measure.representative));
    auto named = representatives(of_case, today);
    std::erase_if(named, [&](const auto& held) { return lower_ascii(one_line(held->name)) != wanted; });
    require(Rule::representative_is_recorded, !named.empty(), "the representative that 'representative-only' names is not recorded as one",
            add_one(of_case));
    const bool lasts = std::any_of(named.begin(), named.end(), [&](const auto& held) { return !held->until || until <= held->until; });
    require(Rule::representative_is_recorded, lasts,
            fmt::format("the representative's basis ends on {}, before the restriction does ({})", named.back()->until.words(), until.words()),
            "give an earlier --until; or record what lets them speak for longer with 'regard representative add'");
  }
}

void require_letter_reaches_a_representative(const Case& of_case, Date day) {
  require(Rule::representative_is_recorded, !representatives(of_case, day).empty(),
          fmt::format("the letter goes through a representative, and none is recorded on {}", day.words()),
          add_one(of_case) + "; or send it another way");
}

std::string representative_words(const Representative& representative) {
  return fmt::format("{} ({}{})", representative.name, word(representative.basis),
                     representative.until ? ", until " + representative.until.words() : "");
}

}  // namespace regard
