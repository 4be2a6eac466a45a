/** Defines the tag. */
import { DocentChat } from './element.js';

if (!customElements.get('docent-chat')) customElements.define('docent-chat', DocentChat);
