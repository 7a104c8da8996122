#include "regard/core/mail_address.hpp"

#include <algorithm>

#include "regard/core/text.hpp"

namespace regard {

namespace {

constexpr std::size_t longest_address = 254, longest_local = 64, longest_label = 63;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c); }

bool is_local_part(std::string_view text) {
  constexpr std::string_view others = "#$&'*+-=?^_{}~";
  const auto is_atom = [&](const std::string& part) {
    return !part.empty() && std::all_of(part.begin(), part.end(), [&](char c) { return is_letter_or_digit(c) || others.find(c) != std::string_view::npos; });
  };
  const auto parts = split(text, '.');
  // A program that is handed it is not to read it as an option.
  return text.size() <= longest_local && !text.starts_with('-') && std::all_of(parts.begin(), parts.end(), is_atom);
}

bool is_label(const std::string& part) {
  return !part.empty() && part.size() <= longest_label && part.front() != '-' && part.back() != '-' &&
         std::all_of(part.begin(), part.end(), [](char c) { return is_letter_or_digit(c) || c == '-'; });
}

bool is_domain(std::string_view text) {
  const auto labels = split(text, '.');
  return labels.size() > 1 && std::all_of(labels.begin(), labels.end(), is_label) && !std::all_of(labels.back().begin(), labels.back().end(), is_digit);
}

}  // namespace

std::optional<MailAddress> MailAddress::parse(std::string_view typed) {
  const auto at = typed.rfind('@');
  if (at == std::string_view::npos || typed.size() > longest_address) return std::nullopt;
  if (!is_local_part(typed.substr(0, at)) || !is_domain(typed.substr(at + 1))) return std::nullopt;
  return MailAddress(typed);
}

std::string_view MailAddress::domain() const { return std::string_view(text_).substr(text_.rfind('@') + 1); }

}  // namespace regard
