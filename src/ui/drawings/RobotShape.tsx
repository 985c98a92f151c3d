/** The robot, which the field repeats: declared once for the page and drawn with <use>. */
export function RobotShape() {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        <symbol id="shape-robot" viewBox="0 0 24 24" overflow="visible">
          <path d="M3.2 24v-2.3h2.6l1.1-4.6h5.8l1.1 4.6h2.6V24z" />
          <path d="M9.8 16.9 6.3 8.5" fill="none" stroke="currentColor" strokeWidth="3.5" />
          <path d="M5.7 6.6 16.7 2.7 18 5.5 7.4 10.4z" />
          <circle cx="9.8" cy="16.8" r="2.95" />
          <circle cx="6.3" cy="8.5" r="2.65" />
          <circle cx="17.5" cy="4.1" r="1.75" />
          <path d="M17 4.6 18.7 3.6 21.5 8 24.2 9.3 23.5 10.8 21.6 9.9 20.9 10.3 21.8 12.6 20.3 13.3 19.1 10.1z" />
          <circle cx="9.8" cy="16.8" r="1.05" fill="var(--field)" />
          <circle cx="6.3" cy="8.5" r=".95" fill="var(--field)" />
        </symbol>
      </defs>
    </svg>
  )
}
