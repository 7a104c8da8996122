// People with something in force for those who look without the register: one page that needs nothing else, or JSON. The
// lines are those of the lookup, and nothing more.
#pragma once

#include <string>
#include <vector>

#include "regard/core/lookup.hpp"
#include "regard/core/tree.hpp"

namespace regard::present {

struct ExtractHead {
  std::string council;
  bool demo = false;
  Instant as_at;
  int stale_after_hours = 0;
  int unreadable = 0;  // files; when there are any, the extract is incomplete and says so first

  Instant stale_at() const { return Instant(as_at.seconds() + std::chrono::hours(stale_after_hours)); }
};

/// A whole HTML5 document, searched in the browser without a server. What its lines do not show (telephones, e-mails,
/// references, the rest of the address, other names) is in it as fingerprints of 24 bits, which answer whoever types the
/// whole of it and which many values share.
std::string extract_page(const ExtractHead& head, const std::vector<ExtractedPerson>& people);

/// `regard/lookup-extract/1`; the lines alone, with nothing to search by.
Tree extract_tree(const ExtractHead& head, const std::vector<ExtractedPerson>& people);

/// The lowest 24 bits of the 32-bit FNV-1a hash of the UTF-8 bytes, as six hexadecimal digits; the page's script
/// reckons the same.
std::string fingerprint(std::string_view text);

}  // namespace regard::present
