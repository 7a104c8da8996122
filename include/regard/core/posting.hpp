// Whether a letter could be posted as it is: its address, its pages, its size. Measures of paper and where words stand
// on it are not here.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/case.hpp"

namespace regard {

// What a printing and posting service takes. Sources: of addresses GOV.UK Notify, its published code for postal addresses
// (T); of pages and size its published guidance for letters (K).
inline constexpr std::size_t fewest_address_lines = 3;
inline constexpr std::size_t most_address_lines = 7;
inline constexpr std::string_view never_begins_an_address_line = "@()=[]\"\\/,<>~";
inline constexpr int most_pages = 10;
inline constexpr std::size_t largest_file_bytes = 2'000'000;

/// "AN2 3EF" where a line ends with a UK postcode in any capitals, with or without its blank; else nothing.
std::string postcode_at_the_end(std::string_view line);

/// Whether an address says that there is none: "no fixed abode", NFA. A name is no part of it.
bool says_no_fixed_abode(std::string_view address);
/// The same, and nobody's address that it is in care of: nothing could arrive.
bool is_nowhere(std::string_view address);

/// The lines as they stand on the letter: the name, then the address.
std::vector<std::string> lines_on_the_letter(const Person& person);

/// Ways in which a letter can reach the person on `day`, a day in the United Kingdom, other than by post: e-mail only
/// where an address is recorded and no restriction that stands closes it, a representative only where there is one.
std::vector<SentBy> ways_but_post(const Office& office, const Case& of_case, Date day);

/// Refuses a letter that nothing but the post would carry to nowhere.
void require_somewhere(const Office& office, const Case& of_case, SentBy sent_by, Date day);

/// What a printing service would refuse of the address, errors first met first; and as a warning a postcode that is
/// written in an unusual way.
std::vector<Finding> address_faults(const Office& office, const Case& of_case, Date day);

/// The same of a letter of so many pages and bytes.
std::vector<Finding> paper_faults(int pages, std::size_t bytes);

}  // namespace regard
