#include "regard/core/posting.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "letter_words.hpp"
#include "regard/core/fold.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/representative.hpp"
#include "regard/core/restriction.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'A' && c <= 'Z'; }

/// The signs of a word in capitals, blanks left out; a sign beyond ASCII ends it.
std::string capitals(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == ' ' || c == '.') continue;
    out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return out;
}

/// A9, A99, A9A, AA9, AA99 or AA9A: where the post is sorted first.
bool is_outward(std::string_view code) {
  if (code.size() < 2 || code.size() > 4 || !is_letter(code[0])) return false;
  const std::size_t area = is_letter(code[1]) ? 2 : 1;
  const auto district = code.substr(area);
  if (district.empty() || district.size() > 2 || !is_digit(district[0])) return false;
  return district.size() == 1 || is_digit(district[1]) || is_letter(district[1]);
}

/// 9AA, without the letters that are easily misread.
bool is_inward(std::string_view code) {
  constexpr std::string_view never = "CIKMOV";
  return code.size() == 3 && is_digit(code[0]) && is_letter(code[1]) && is_letter(code[2]) && never.find(code[1]) == std::string_view::npos &&
         never.find(code[2]) == std::string_view::npos;
}

std::string as_postcode(std::string_view words) {
  const std::string code = capitals(words);
  if (code.size() < 5 || code.size() > 7) return {};
  const std::string_view outward = std::string_view(code).substr(0, code.size() - 3), inward = std::string_view(code).substr(code.size() - 3);
  const bool giro = outward == "GIR" && inward == "0AA";
  return (is_outward(outward) && is_inward(inward)) || giro ? fmt::format("{} {}", outward, inward) : std::string{};
}

std::string update_address(const Case& of_case) { return fmt::format("regard person update {} --address TEXT", of_case.id); }

}  // namespace

std::string postcode_at_the_end(std::string_view line) {
  auto words = split(one_line(line), ' ');
  while (!words.back().empty() && (words.back().back() == '.' || words.back().back() == ',')) words.back().pop_back();
  if (words.size() > 1)
    if (auto code = as_postcode(words[words.size() - 2] + words.back()); !code.empty() && words.back().size() == 3) return code;
  const auto last = words.back().substr(words.back().find_last_of(',') + 1);
  return as_postcode(last);
}

namespace {

bool has_words(const std::string& folded, std::string_view words) { return fmt::format(" {} ", folded).find(fmt::format(" {} ", words)) != std::string::npos; }

}  // namespace

bool says_no_fixed_abode(std::string_view address) {
  const auto folded = fold(address);
  for (const auto* words : {"no fixed abode", "no fixed address", "nfa", "n f a"})
    if (has_words(folded, words)) return true;
  return false;
}

bool is_nowhere(std::string_view address) {
  const auto folded = fold(address);
  return says_no_fixed_abode(address) && !has_words(folded, "c o") && !has_words(folded, "care of");
}

std::vector<std::string> lines_on_the_letter(const Person& person) {
  std::vector<std::string> lines{one_line(name_of(person))};
  for (auto& line : address_lines(person.address)) lines.push_back(std::move(line));
  return lines;
}

std::vector<SentBy> ways_but_post(const Office& office, const Case& of_case, Date day) {
  std::vector<Measure> standing;
  for (const auto& r : restrictions_of(office, of_case, day))
    if (stands(r.state)) standing.insert(standing.end(), r.measures.begin(), r.measures.end());
  const Policy* policy = office.policy(day);
  const auto open = policy ? open_channels(of_case, *policy, standing) : std::vector<std::string>{};
  std::vector<SentBy> ways{SentBy::collected, SentBy::hand, SentBy::read_aloud};
  if (!representatives(of_case, day).empty()) ways.push_back(SentBy::representative);
  const auto person = of_case.person();
  if (person && !person->email.empty() && std::find(open.begin(), open.end(), "email") != open.end()) ways.push_back(SentBy::email);
  return ways;
}

namespace {

std::string send_it_otherwise(const Office& office, const Case& of_case, Date day) {
  std::vector<std::string> ways;
  for (const auto way : ways_but_post(office, of_case, day)) ways.emplace_back(word(way));
  return fmt::format("send it another way: --by {}; or record where the person can be written to: {}", either_of(ways), update_address(of_case));
}

}  // namespace

void require_somewhere(const Office& office, const Case& of_case, SentBy sent_by, Date day) {
  const auto person = of_case.person();
  require(Rule::address_is_somewhere, sent_by != SentBy::post || !person || !is_nowhere(person->address),
          "the letter goes by post, and the person's address says 'no fixed abode'", send_it_otherwise(office, of_case, day));
}

namespace {

/// "BFPO 57": the forces' post has numbers of its own.
bool is_forces_post(const std::string& line) {
  const auto words = folded_words(line);
  return words.size() > 1 && words[words.size() - 2] == "bfpo" && words.back().find_first_not_of("0123456789") == std::string::npos;
}

/// What is found about an address, one method a fault; none names the words of the address but its postcode.
struct AddressFaults {
  std::vector<Finding> list;
  std::string mend;

  void add(Rule rule, std::string what, Finding::Severity severity = Finding::Severity::error) {
    list.push_back({rule, severity, {}, std::move(what), mend, {}});
  }

  void of_number(const std::vector<std::string>& lines) {
    if (lines.size() >= fewest_address_lines && lines.size() <= most_address_lines) return;
    add(Rule::address_fits_the_window, fmt::format("the address has {} line{} with the name, and {} are the {}", lines.size(), lines.size() == 1 ? "" : "s",
                                                   lines.size() < fewest_address_lines ? fewest_address_lines : most_address_lines,
                                                   lines.size() < fewest_address_lines ? "fewest" : "most"));
  }

  void of_beginnings(const std::vector<std::string>& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (!lines[i].empty() && never_begins_an_address_line.find(lines[i].front()) != std::string_view::npos)
        add(Rule::address_fits_the_window, fmt::format("line {} of the address begins with '{}'", i + 1, lines[i].front()));
  }

  void of_postcode(const std::string& last) {
    const auto code = postcode_at_the_end(last);
    if (is_forces_post(last)) return;
    if (code.empty()) return add(Rule::address_ends_with_a_postcode, "the address does not end with a UK postcode");
    if (!last.ends_with(code))
      add(Rule::address_ends_with_a_postcode, fmt::format("the postcode '{}' is written in another way at the end of the address", code), Finding::Severity::warning);
  }
};

}  // namespace

std::vector<Finding> address_faults(const Office& office, const Case& of_case, Date day) {
  const auto person = of_case.person();
  if (!person || person->address.empty()) return {};  // told as what sending refuses
  AddressFaults faults{{}, update_address(of_case)};
  if (says_no_fixed_abode(person->address)) {
    faults.mend = is_nowhere(person->address) ? send_it_otherwise(office, of_case, day)
                                              : fmt::format("leave those words out, and keep whose address it is in care of: {}", update_address(of_case));
    faults.add(Rule::address_is_somewhere, "the address says 'no fixed abode'");
    return faults.list;
  }
  const auto lines = lines_on_the_letter(*person);
  faults.of_number(lines);
  faults.of_beginnings(lines);
  faults.of_postcode(lines.back());
  return faults.list;
}

std::vector<Finding> paper_faults(int pages, std::size_t bytes) {
  std::vector<Finding> list;
  const std::string mend = "say it more briefly; or print and post it yourselves";
  if (pages > most_pages)
    list.push_back({Rule::letter_fits_an_envelope, Finding::Severity::error, {}, fmt::format("the letter has {} pages, and {} are the most", pages, most_pages), mend, {}});
  if (bytes > largest_file_bytes)
    list.push_back({Rule::letter_fits_an_envelope, Finding::Severity::error, {},
                    fmt::format("the letter has {} bytes, and {} are the most", bytes, largest_file_bytes), "take a smaller picture for the logo; or print and post it yourselves", {}});
  return list;
}

}  // namespace regard
