/** A resume that the action is run on: some bullets weak, one strong, one typo, and the phone number left to `private:`. */
export const resume = `# Rohit Bansode

Pune, Maharashtra · rohit.bansode@example.com · github.com/rohit-example

## Skills

Java, Node.js, Express, MongoDB, Git

## Internship

### Web Development Intern, Sahyadri Softech

Jun 2025 – Jul 2025

- Built REST APIs for the company website.
- Worked with databases.
- Designed 9 REST endpoints in Express, which 4 courier offices call about 12,000 times a day.

## Projects

### Student Management System

- Developed a student managment system in Java.
- Implemented authentication.

## Education

B.E. Information Technology, Mulshi Institute of Technology, Pune, 2022 – 2026, CGPA 7.1/10
`;

export const config = 'role: backend\nlevel: fresher\nmarket: in\n';

/** The line that holds `text`, 1-based. */
export function lineOf(text: string, whole = resume): number {
  return whole.slice(0, whole.indexOf(text)).split('\n').length;
}
