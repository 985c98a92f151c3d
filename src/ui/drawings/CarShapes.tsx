/** The shapes that the other drawings repeat: the car from its side and from above, and the hatch of what is left over. */
export function CarShapes() {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        <symbol id="shape-car" viewBox="0 0 100 35.3" overflow="visible">
          <path d="M1.6 29.2C.9 28.4.7 26.6.7 24.6L.8 17.8C.9 15.6 1.5 13.9 2.3 12.2L5.2 4.6C5.7 3.2 6.4 2.2 8 1.8 15 .4 26 0 36 .05 44 .1 50.2.5 53.8 1.5 57.4 2.5 64 7.4 69.8 11.2 78.4 11.6 88 12.5 94 13.9 96.9 14.6 98.2 15.8 98.8 18L99.6 23.4C99.8 25.8 99.7 28 99 29.3 98.6 30.1 97.9 30.5 96.8 30.6L89.1 30.7A9.6 9.6 0 0 0 70.1 31L30.1 31A9.6 9.6 0 0 0 11.1 30.7L4 30.4C2.9 30.3 2.1 29.9 1.6 29.2Z" />
          <path
            fill="var(--field)"
            d="M13.3 4.5C17 3.8 22.4 3.4 27.4 3.3L27.8 11.1 15.6 11.6C14.2 11.6 13.2 10.6 12.6 9.4L10.9 6.2C10.5 5.3 11.6 4.8 13.3 4.5ZM29.5 3.2C36 3.05 42 3.2 47 3.6L49.6 10.9 29.8 11.1ZM49.2 3.8C51.4 4.1 53 4.5 54.2 5.2 57.8 7.2 60.2 8.9 62.3 10.3 62.8 10.7 62.6 10.8 62 10.8L51.8 10.9Z"
          />
          <circle cx="20.6" cy="27.6" r="7.7" />
          <circle cx="20.6" cy="27.6" r="3.2" fill="var(--field)" />
          <circle cx="79.6" cy="27.6" r="7.7" />
          <circle cx="79.6" cy="27.6" r="3.2" fill="var(--field)" />
        </symbol>
        <symbol id="shape-car-top" viewBox="0 0 48 19" preserveAspectRatio="none">
          <path d="M4 1.2C14 .2 34 .2 42 1.3 46.4 2 48 5 48 9.5S46.4 17 42 17.7C34 18.8 14 18.8 4 17.8 1.3 17.4 0 15 0 9.5S1.3 1.6 4 1.2Z" />
          <path
            fill="var(--field)"
            d="M33.5 3.2C35 6.8 35 12.2 33.5 15.8L27.6 14.6C28.4 11.4 28.4 7.6 27.6 4.4ZM5 3.8C4.2 7 4.2 12 5 15.2L8.6 14.2C8.1 11.4 8.1 7.6 8.6 4.8Z"
          />
        </symbol>
        <pattern id="shape-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.6" height="5" fill="var(--on-field)" />
        </pattern>
      </defs>
    </svg>
  )
}
